package vn.thidua.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;

/// Answers the tree's question who may change it.
@Component
class OrganizationGate implements OrganizationPermits {
    private final Permits permits;

    OrganizationGate(Permits permits) {
        this.permits = permits;
    }

    @Override
    public void requireManage(Actor by, @Nullable UnitId unit) {
        if (unit == null) {
            permits.requireEverywhere(by, Act.MANAGE_UNITS);
        } else {
            permits.require(by, Act.MANAGE_UNITS, unit);
        }
    }

    @Override
    public void requireSee(Actor by, UnitId unit) {
        permits.require(by, Act.SEE, unit);
    }

    @Override
    public List<UnitId> tops(Actor by) {
        return permits.unitsOf(by, Act.SEE);
    }

    @Override
    public boolean mayManage(Actor by, @Nullable UnitId unit) {
        return unit == null ? permits.mayEverywhere(by, Act.MANAGE_UNITS) : permits.may(by, Act.MANAGE_UNITS, unit);
    }
}
