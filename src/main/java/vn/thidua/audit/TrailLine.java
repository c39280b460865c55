package vn.thidua.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.kernel.Ids;
import vn.thidua.site.Texts;

/// A line of the trail as its readers see it.
/// @param fact as `plan.PlanIssued`
/// @param actor empty where the system itself did it
/// @param subjectName empty where the subject has no name that readers may see
/// @param unit empty where it concerns none
public record TrailLine(
        Instant at,
        String fact,
        String actor,
        String subjectKind,
        String subjectName,
        UUID subject,
        String unit,
        Map<String, String> particulars) {
    private static final String MASK = "…";

    public String what(Texts texts) {
        return known(texts, module() + ".fact." + fact.substring(fact.indexOf('.') + 1), fact);
    }

    public String subjectText(Texts texts) {
        var kind = known(texts, "audit.subject." + subjectKind, subjectKind);
        return subjectName.isEmpty() ? kind : kind + " " + subjectName;
    }

    public String subjectKey() {
        return Ids.text(subject);
    }

    /// `lý do: nghỉ hưu; …`
    public String details(Texts texts) {
        return particulars.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> known(texts, module() + ".particular." + entry.getKey(), entry.getKey()) + ": "
                        + shown(texts, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String shown(Texts texts, String name, String value) {
        return switch (name) {
            case "address" -> masked(value);
            case "role" -> known(texts, "access.role." + value.toLowerCase(Locale.ROOT), value);
            case "locked" -> texts.of(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
            default -> value;
        };
    }

    /// An address tells where somebody lives: enough of it is kept to see that two lines come from one place.
    private static String masked(String address) {
        int last = Math.max(address.lastIndexOf('.'), address.lastIndexOf(':'));
        return last < 0 ? MASK : address.substring(0, last + 1) + MASK;
    }

    private String module() {
        return fact.substring(0, fact.indexOf('.'));
    }

    private static String known(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.of(key) : otherwise;
    }
}
