package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.correct.ProvisionKind;

/// One thing understood, beside the text.
/// @param index its place among those of its kind
/// @param main the field that says most
/// @param rest the other fields that are filled
/// @param sure whether the reader, or a person, is sure of it
/// @param correction place of its correction among all, -1 where no person touched it
public record ItemView(
        String id,
        ProvisionKind kind,
        int index,
        String main,
        List<FieldView> rest,
        @Nullable String href,
        boolean sure,
        int correction) {

    /// A field and what stands in it.
    /// @param label key of its name
    /// @param choice whether the value is the key of a word
    /// @param unit the unit of the organization that the value names, null where it names none
    public record FieldView(
            String label,
            String value,
            boolean choice,
            @Nullable String unit) {}

    /// The items of one kind.
    public record Group(ProvisionKind kind, List<ItemView> items) {
        public String title() {
            return "plan.kind." + kind.name();
        }

        public boolean addable() {
            return kind.addable() && !(kind.single() && !items.isEmpty());
        }
    }
}
