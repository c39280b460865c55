package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.correct.Field;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.examine.Examined;
import vn.thidua.plan.model.Understood;

/// What was understood, kind by kind.
final class Items {
    private static final double SURE = 0.75;
    /// The field that says most, where it is not the first of the form.
    private static final Map<ProvisionKind, String> MAIN = Map.of(
            ProvisionKind.HEAD, "subject",
            ProvisionKind.STAGE, "name",
            ProvisionKind.RESPONSIBILITY, "does",
            ProvisionKind.SIGNATORY, "name");
    /// What a heading above the items already says.
    private static final Set<String> HIDDEN = Set.of("award", "printed", "sentence");

    /// Fields that name a body.
    private static final Set<String> BODIES = Set.of("who", "toWhom", "issuingBody", "superiorBody");

    private Items() {}

    /// @param corrections all of the revision, in their order
    static List<ItemView.Group> of(Examined examined, PaperMarks marks, List<Correction> corrections) {
        var reading = examined.corrected();
        var groups = new ArrayList<ItemView.Group>();
        for (var kind : ProvisionKind.values()) {
            var items = new ArrayList<ItemView>();
            var all = reading.all(kind);
            for (int at = 0; at < all.size(); at++) {
                items.add(item(kind, at, all.get(at), examined, marks, corrections));
            }
            groups.add(new ItemView.Group(kind, items));
        }
        return groups;
    }

    private static ItemView item(
            ProvisionKind kind,
            int at,
            Understood provision,
            Examined examined,
            PaperMarks marks,
            List<Correction> corrections) {
        var shown = kind.shown(provision);
        var main = main(kind, shown);
        var id = PaperMarks.itemId(kind, at);
        var source = provision.source();
        return new ItemView(
                id,
                kind,
                at,
                main.isEmpty() ? "" : shown.getOrDefault(main, ""),
                rest(kind, shown, main, examined.bodies()),
                marks.wayTo(id, source.span()),
                source.confidence() >= SURE,
                examined.corrected()
                        .correctionOf(provision)
                        .map(corrections::indexOf)
                        .orElse(-1));
    }

    private static String main(ProvisionKind kind, Map<String, String> shown) {
        var named = MAIN.get(kind);
        if (named != null && shown.containsKey(named)) {
            return named;
        }
        return kind.fields().stream()
                .map(Field::name)
                .filter(shown::containsKey)
                .findFirst()
                .orElse("");
    }

    /// The fields that are filled besides the main one.
    static List<ItemView.FieldView> rest(ProvisionKind kind, Map<String, String> shown, String main, Bodies bodies) {
        return kind.fields().stream()
                .filter(field -> shown.containsKey(field.name())
                        && !field.name().equals(main)
                        && !(HIDDEN.contains(field.name()) && kind != ProvisionKind.BASIS))
                .map(field -> new ItemView.FieldView(
                        "plan.field." + field.name(),
                        field.sort() == Field.Sort.CHOICE
                                ? "plan.choice." + shown.get(field.name())
                                : shown.getOrDefault(field.name(), ""),
                        field.sort() == Field.Sort.CHOICE,
                        BODIES.contains(field.name()) ? unit(shown.getOrDefault(field.name(), ""), bodies) : null))
                .toList();
    }

    private static @Nullable String unit(String name, Bodies bodies) {
        return bodies.match(name) instanceof Bodies.Known(String unit) ? unit : null;
    }
}
