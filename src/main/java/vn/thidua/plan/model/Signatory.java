package vn.thidua.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who signs: formula (`TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`), position, name.
/// @param formula null where the head signs in his own right
/// @param secondPosition post held besides (`GIÁM ĐỐC SỞ …` of a block's chair)
/// @param others further signatories of a joint plan
public record Signatory(
        @Nullable String formula,
        @Nullable String position,
        @Nullable String secondPosition,
        @Nullable String name,
        List<Signatory> others,
        Source source)
        implements Understood {
    public Signatory {
        others = List.copyOf(others);
    }
}
