package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Fact;
import vn.thidua.kernel.Ids;
import vn.thidua.site.Texts;

/// A line of the trail as its readers see it.
/// @param id its number in the trail
/// @param fact as `plan.PlanIssued`
/// @param account who acted, null where the system itself did it
/// @param actor empty where the system itself did it
/// @param subjectName empty where the subject has no name that readers may see
/// @param unit empty where it concerns none
/// @param via `PAGE`, `API` or `SYSTEM`
/// @param address of the machine, empty where the system did it
public record TrailLine(
        long id,
        Instant at,
        String fact,
        @Nullable UUID account,
        String actor,
        String subjectKind,
        String subjectName,
        UUID subject,
        String unit,
        Map<String, String> particulars,
        Map<String, Fact.Change> changes,
        String via,
        String address) {
    private static final String MASK = "…";

    /// One field that was changed, in the reader's words.
    public record Changed(String field, String before, String after) {}

    public String what(Texts texts) {
        return what(texts, fact);
    }

    /// A kind of fact in the reader's words.
    public static String what(Texts texts, String fact) {
        int dot = fact.indexOf('.');
        return known(texts, fact.substring(0, dot) + ".fact." + fact.substring(dot + 1), fact);
    }

    public String subjectText(Texts texts) {
        var kind = known(texts, "audit.subject." + subjectKind, subjectKind);
        return subjectName.isEmpty() ? kind : kind + " " + subjectName;
    }

    public String subjectKey() {
        return Ids.text(subject);
    }

    /// Key of who acted, empty where the system did.
    public String accountKey() {
        return account == null ? "" : Ids.text(account);
    }

    /// `lý do: nghỉ hưu; …`, without what the changes say anyway.
    public String details(Texts texts) {
        return particulars.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() && !changes.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        field(texts, entry.getKey()) + ": " + TrailValue.shown(texts, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    public List<Changed> changed(Texts texts) {
        return changes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Changed(
                        field(texts, entry.getKey()),
                        value(texts, entry.getKey(), entry.getValue().before()),
                        value(texts, entry.getKey(), entry.getValue().after())))
                .toList();
    }

    /// `trạng thái: đã trình → đã ban hành; …`
    public String changesText(Texts texts) {
        return changed(texts).stream()
                .map(changed -> texts.of("audit.change", changed.field(), changed.before(), changed.after()))
                .collect(Collectors.joining("; "));
    }

    /// Through what, and from where; the address in part only.
    public String from(Texts texts) {
        return Stream.of(texts.of("audit.via." + via.toLowerCase(Locale.ROOT)), masked(address))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// An address tells where somebody lives: enough of it is kept to see that two lines come from one place.
    static String masked(String address) {
        int last = Math.max(address.lastIndexOf('.'), address.lastIndexOf(':'));
        return address.isEmpty() ? "" : last < 0 ? MASK : address.substring(0, last + 1) + MASK;
    }

    private String field(Texts texts, String name) {
        return known(texts, fact.substring(0, fact.indexOf('.')) + ".particular." + name, name);
    }

    private static String value(Texts texts, String name, String value) {
        return value.isEmpty() ? texts.of("audit.nothing") : TrailValue.shown(texts, name, value);
    }

    static String known(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.of(key) : otherwise;
    }
}
