package vn.thidua.movement.inspection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;

/// What was to be mended is not asked for any more.
public record MendingDropped(@Nullable Actor by, About about, String words, DutyId duty, DutyState dutyState)
        implements InspectionFact, SettlesDuty {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "mending", words);
    }
}
