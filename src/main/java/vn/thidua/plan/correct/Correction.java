package vn.thidua.plan.correct;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanRefusals;

/// One thing a person set right. It finds its provision again by the words it came from, not by their place, so that it
/// outlives edits elsewhere and a new reading of the file.
/// @param anchor the paragraph of the provision, folded; empty for a kind that a plan has once, and for one added by
/// hand
/// @param ordinal which of the provisions of this kind in that paragraph, from 0
/// @param values what stands in the fields, as written; nothing where it was removed
public record Correction(ProvisionKind kind, Verdict verdict, String anchor, int ordinal, Map<String, String> values) {
    private static final int ANCHOR_AT_MOST = 400;

    public Correction {
        values = Map.copyOf(values);
    }

    /// What the person said.
    public enum Verdict {
        CHANGED,
        /// the text does not say this
        REMOVED,
        /// the text says it, or means it, and the reader found nothing
        ADDED
    }

    /// Reads a form.
    /// @throws Refusal where a field cannot be read or a needed one is empty
    static Map<String, String> read(ProvisionKind kind, Map<String, String> form, Map<String, String> before) {
        var values = new LinkedHashMap<>(before);
        for (var field : kind.fields()) {
            var written = Vietnamese.nfc(form.getOrDefault(field.name(), "")).strip();
            if (written.isEmpty()) {
                if (field.required()) {
                    throw Refusal.on(field.name(), PlanRefusals.FIELD_EMPTY, "plan.refusal.field_empty");
                }
                values.remove(field.name());
                continue;
            }
            var accepted = field.accepted(written);
            if (accepted == null) {
                throw Refusal.on(field.name(), PlanRefusals.FIELD_UNREADABLE, unreadable(field.sort()), written);
            }
            values.put(field.name(), accepted);
        }
        return values;
    }

    private static String unreadable(Field.Sort sort) {
        return switch (sort) {
            case DATE -> "plan.refusal.field_no_date";
            case PARTS -> "plan.refusal.field_no_parts";
            case LINE, TEXT, NUMBER, CHOICE -> "plan.refusal.field_no_number";
        };
    }

    static String anchor(String words) {
        var folded = Vietnamese.line(Vietnamese.fold(words));
        return folded.length() <= ANCHOR_AT_MOST ? folded : folded.substring(0, ANCHOR_AT_MOST);
    }

    /// Whether both speak of the same provision.
    public boolean aims(Correction other) {
        return kind == other.kind
                && ordinal == other.ordinal
                && anchor.equals(other.anchor)
                && (verdict == Verdict.ADDED) == (other.verdict == Verdict.ADDED);
    }
}
