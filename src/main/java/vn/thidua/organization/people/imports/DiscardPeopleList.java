package vn.thidua.organization.people.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.people.model.PeopleRefusals;

/// Throws a list away that is not to be taken in.
@UseCase
public class DiscardPeopleList {
    private final OrganizationPermits permits;
    private final Lists lists;

    DiscardPeopleList(OrganizationPermits permits, Lists lists) {
        this.permits = permits;
        this.lists = lists;
    }

    public void execute(ImportId id, Actor by) {
        var list = lists.require(id, by);
        permits.requireManagePeople(by, list.unit());
        lists.lock(id);
        if (lists.require(id, by).state() == ImportState.APPLIED) {
            throw Refusal.of(PeopleRefusals.IMPORT_STATE, "organization.import.refusal.state");
        }
        lists.delete(id);
    }
}
