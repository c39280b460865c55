package vn.thidua.movement.web.launch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.prepare.Wish;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of one duty of a launch.
/// @param line null for one to be added
/// @param seen the revision it was last changed in
/// @param wish as kept, or as sent and not kept
/// @param participants who may be chosen
public record LaunchDutyPage(
        LaunchHead head,
        @Nullable LaunchDutyLine line,
        int seen,
        Wish wish,
        List<UnitView> participants,
        FormErrors errors) {
    public String list() {
        return head.address() + LaunchHead.Step.DUTIES.path();
    }

    public String action() {
        return line == null ? list() : line.address();
    }

    public DutyKind[] kinds() {
        return DutyKind.values();
    }

    public boolean owes(UnitView unit) {
        return wish.of().contains(unit.id());
    }

    public boolean whom(String whom) {
        return wish.whom().name().equals(whom);
    }

    public static String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
