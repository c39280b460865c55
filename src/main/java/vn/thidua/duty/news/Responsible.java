package vn.thidua.duty.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Holders;
import vn.thidua.access.Role;
import vn.thidua.notice.To;
import vn.thidua.organization.UnitId;

/// Who is to be turned to about a duty. Whoever may do something because his role reaches down from far above is not
/// meant while somebody nearer is.
@Component
class Responsible {
    private final Holders holders;

    Responsible(Holders holders) {
        this.holders = holders;
    }

    /// Those who answer for a unit: its officers and heads; where it has neither, the officers nearest above, who may
    /// answer for it.
    To[] answering(UnitId unit) {
        return has(Role.EMULATION_OFFICER, unit) || has(Role.HEAD, unit)
                ? new To[] {at(Role.EMULATION_OFFICER, unit), at(Role.HEAD, unit)}
                : new To[] {To.holders(Role.EMULATION_OFFICER, unit)};
    }

    /// Those who decide about what a unit has asked: its officers; where it has none, its heads; where it has neither,
    /// the officers nearest above.
    To[] deciding(UnitId unit) {
        if (has(Role.EMULATION_OFFICER, unit)) {
            return new To[] {at(Role.EMULATION_OFFICER, unit)};
        }
        return new To[] {has(Role.HEAD, unit) ? at(Role.HEAD, unit) : To.holders(Role.EMULATION_OFFICER, unit)};
    }

    private boolean has(Role role, UnitId unit) {
        return !holders.at(role, List.of(unit)).isEmpty();
    }

    private static To at(Role role, UnitId unit) {
        return To.holdersAt(role, List.of(unit));
    }
}
