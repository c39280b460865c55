package vn.thidua.organization.people.imports;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;

/// Says whom a doubtful row means: one of those it may mean, or somebody new.
@UseCase
public class DecideRow {
    private final OrganizationPermits permits;
    private final Lists lists;
    private final Rows rows;
    private final Checks checks;

    DecideRow(OrganizationPermits permits, Lists lists, Rows rows, Checks checks) {
        this.permits = permits;
        this.lists = lists;
        this.rows = rows;
        this.checks = checks;
    }

    /// @param person null where it is somebody new
    public void execute(ImportId id, int line, @Nullable PersonId person, Actor by) {
        var list = lists.require(id, by);
        permits.requireManagePeople(by, list.unit());
        lists.requireIn(ImportState.READY, id, by);
        rows.decide(id, line, person);
        checks.run(id.value(), by.account());
    }
}
