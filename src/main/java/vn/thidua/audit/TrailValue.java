package vn.thidua.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.site.Texts;

/// How a value of the trail is shown, by the name of its field.
final class TrailValue {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
            case "employment" ->
                TrailLine.known(texts, "organization.employment." + value.toLowerCase(Locale.ROOT), value);
            default -> plain(texts, value);
        };
    }

    private static String plain(Texts texts, String value) {
        if (value.equals("true") || value.equals("false")) {
            return texts.of(value.equals("true") ? "audit.yes" : "audit.no");
        }
        try {
            return DAY.matcher(value).matches() ? texts.date(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException _) {
            return value; // words that only look like a day
        }
    }
}
