package vn.thidua.organization.people.imports;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PeopleImportUndone;
import vn.thidua.organization.people.model.PeopleRefusals;

/// Takes a list out again: whoever it added goes, whoever it changed stands as before. Not where somebody has changed
/// since.
@UseCase
public class UndoPeopleList {
    private final OrganizationPermits permits;
    private final Lists lists;
    private final Rows rows;
    private final TakingIn taking;
    private final ApplicationEventPublisher facts;

    UndoPeopleList(
            OrganizationPermits permits, Lists lists, Rows rows, TakingIn taking, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.lists = lists;
        this.rows = rows;
        this.taking = taking;
        this.facts = facts;
    }

    public void execute(ImportId id, Actor by) {
        var list = lists.require(id, by);
        permits.requireManagePeople(by, list.unit());
        lists.requireIn(ImportState.APPLIED, id, by);
        var changed = rows.changedSince(id);
        if (!changed.isEmpty()) {
            throw Refusal.of(
                    PeopleRefusals.IMPORT_BUILT_ON, "organization.import.refusal.built_on", String.join(", ", changed));
        }
        taking.takeOut(id);
        lists.now(id, ImportState.UNDONE);
        facts.publishEvent(new PeopleImportUndone(by, id.value(), list.unit()));
    }
}
