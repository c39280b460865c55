package vn.thidua.audit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.site.Texts;

/// How a value of the trail is shown, by the name of its field.
final class TrailValue {
    private TrailValue() {}

    static String shown(Texts texts, String name, String value) {
        return switch (name) {
            case "address" -> TrailLine.masked(value);
            case "role" -> TrailLine.known(texts, "access.role." + value.toLowerCase(Locale.ROOT), value);
            case "accountState" -> TrailLine.known(texts, "access.state." + value.toLowerCase(Locale.ROOT), value);
            case "planState" -> TrailLine.known(texts, "state.PlanState." + value, value);
            case "scopes" ->
                Stream.of(value.split(" "))
                        .map(scope -> TrailLine.known(texts, "access.scope." + scope, scope))
                        .collect(Collectors.joining(", "));
            case "locked" -> texts.of(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
            default -> value;
        };
    }
}
