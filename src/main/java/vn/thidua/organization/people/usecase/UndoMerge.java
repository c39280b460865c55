package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PeopleMergeUndone;
import vn.thidua.organization.people.model.MergeId;

/// Makes two people of one again, as both stood before. Not where the kept one has been changed since.
@UseCase
public class UndoMerge {
    private final OrganizationPermits permits;
    private final Merging merging;
    private final ApplicationEventPublisher facts;

    UndoMerge(OrganizationPermits permits, Merging merging, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.merging = merging;
        this.facts = facts;
    }

    public void execute(MergeId id, Actor by) {
        var pair = merging.pair(id);
        permits.requireManagePeople(by, pair.unit());
        permits.requireManagePeople(by, pair.mergedUnit());
        merging.undo(id);
        facts.publishEvent(new PeopleMergeUndone(by, pair.kept(), pair.merged(), pair.unit()));
    }
}
