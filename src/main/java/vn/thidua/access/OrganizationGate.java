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
    public void requireManagePeople(Actor by, UnitId unit) {
        permits.require(by, Act.MANAGE_PEOPLE, unit);
    }

    @Override
    public void requireManageBlocks(Actor by, UnitId organizer) {
        permits.require(by, Act.MANAGE_BLOCKS, organizer);
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
    public boolean seesAll(Actor by) {
        return permits.mayEverywhere(by, Act.SEE);
    }

    @Override
    public boolean mayManage(Actor by, @Nullable UnitId unit) {
        return unit == null ? permits.mayEverywhere(by, Act.MANAGE_UNITS) : permits.may(by, Act.MANAGE_UNITS, unit);
    }

    @Override
    public boolean mayManagePeople(Actor by, UnitId unit) {
        return permits.may(by, Act.MANAGE_PEOPLE, unit);
    }

    @Override
    public boolean mayManageBlocks(Actor by, UnitId organizer) {
        return permits.may(by, Act.MANAGE_BLOCKS, organizer);
    }

    @Override
    public boolean maySeeIdentity(Actor by, UnitId unit) {
        return permits.may(by, Act.SEE_IDENTITY, unit);
    }
}
