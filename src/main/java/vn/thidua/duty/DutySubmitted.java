package vn.thidua.duty;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A unit has done its duty and says so.
/// @param after submitted, or done where there is nothing to judge
/// @param files how many proofs came with it
public record DutySubmitted(
        @Nullable Actor by, DutyId duty, UnitId unitOf, String words, DutyState before, DutyState after, int files)
        implements DutyFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("words", words, "files", Integer.toString(files));
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("dutyState", new Change(before.name(), after.name()));
    }
}
