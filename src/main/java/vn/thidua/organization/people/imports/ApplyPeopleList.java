package vn.thidua.organization.people.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PeopleImported;
import vn.thidua.organization.people.model.PeopleRefusals;

/// Takes a list in, whole or its good rows only. Pressed twice it is taken in once.
@UseCase
public class ApplyPeopleList {
    private final OrganizationPermits permits;
    private final Lists lists;
    private final Rows rows;
    private final Checks checks;
    private final TakingIn taking;
    private final ApplicationEventPublisher facts;

    ApplyPeopleList(
            OrganizationPermits permits,
            Lists lists,
            Rows rows,
            Checks checks,
            TakingIn taking,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.lists = lists;
        this.rows = rows;
        this.checks = checks;
        this.taking = taking;
        this.facts = facts;
    }

    /// @param goodOnly whether faulty and doubtful rows are passed over instead of stopping all
    public void execute(ImportId id, boolean goodOnly, Actor by) {
        var list = lists.require(id, by);
        permits.requireManagePeople(by, list.unit());
        lists.lock(id);
        if (lists.require(id, by).state() == ImportState.APPLIED) {
            return;
        }
        lists.requireIn(ImportState.READY, id, by);
        checks.run(id.value(), by.account());
        var counts = rows.counts(id);
        int open = counts.getOrDefault(Outcome.FAULTY, 0) + counts.getOrDefault(Outcome.DOUBT, 0);
        if (open > 0 && !goodOnly) {
            throw Refusal.of(PeopleRefusals.IMPORT_FAULTY, "organization.import.refusal.faulty", open);
        }
        if (counts.getOrDefault(Outcome.NEW, 0) + counts.getOrDefault(Outcome.CHANGED, 0) == 0) {
            throw Refusal.of(PeopleRefusals.IMPORT_NOTHING, "organization.import.refusal.nothing");
        }
        var done = takeIn(list);
        lists.now(id, ImportState.APPLIED);
        facts.publishEvent(new PeopleImported(by, id.value(), list.unit(), done.added(), done.changed()));
    }

    /// Somebody else may have taken a number or a post between the check and the writing.
    private TakingIn.Done takeIn(Lists.PeopleList list) {
        try {
            return taking.takeIn(list.id(), list.unit());
        } catch (DataIntegrityViolationException e) {
            throw Refusal.of(PeopleRefusals.CHANGED_SINCE, "organization.import.refusal.changed_meanwhile");
        }
    }
}
