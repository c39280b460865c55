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
            case "role" -> word(texts, "access.role.", value);
            case "roles" -> words(texts, "access.role.", value, ",");
            case "accountState" -> word(texts, "access.state.", value);
            case "planState" -> TrailLine.known(texts, "state.PlanState." + value, value);
            case "meritKind" -> word(texts, "ledger.kind.", value);
            case "meritEnd" -> word(texts, "ledger.sort.", value);
            case "scopes" -> words(texts, "access.scope.", value, " ");
            case "unit_kind", "employment", "block_kind" -> word(texts, "organization." + name + ".", value);
            default -> plain(texts, value);
        };
    }

    private static String plain(Texts texts, String value) {
        if (value.equals("true") || value.equals("false")) {
            return texts.of(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
        }
        try {
            return DAY.matcher(value).matches() ? texts.date(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException _) {
            return value; // words that only look like a day
        }
    }

    private static String word(Texts texts, String keys, String value) {
        return TrailLine.known(texts, keys + value.toLowerCase(Locale.ROOT), value);
    }

    private static String words(Texts texts, String keys, String values, String between) {
        return Stream.of(values.split(between))
                .map(value -> word(texts, keys, value))
                .collect(Collectors.joining(", "));
    }
}
