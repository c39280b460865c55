package vn.thidua.organization.people.usecase;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PeopleMerged;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.MergeId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;

/// Makes one person of two rows that mean the same. The merged row stays, pointing to the kept one, so that
/// whatever refers to it still finds the person.
@UseCase
public class MergePeople {
    private final OrganizationPermits permits;
    private final People people;
    private final Merging merging;
    private final ApplicationEventPublisher facts;

    MergePeople(OrganizationPermits permits, People people, Merging merging, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.merging = merging;
        this.facts = facts;
    }

    /// @param fromMerged what is taken from the merged one; the rest is as the kept one has it
    public MergeId execute(PersonId kept, PersonId merged, Set<MergeField> fromMerged, Actor by) {
        var one = people.require(kept);
        var other = people.require(merged);
        permits.requireManagePeople(by, one.unit());
        permits.requireManagePeople(by, other.unit());
        if (kept.equals(merged)) {
            throw Refusal.of(PeopleRefusals.MERGE_WITH_ITSELF, "organization.people.refusal.merge_with_itself");
        }
        var merge = merging.merge(one, other, fromMerged, by);
        facts.publishEvent(new PeopleMerged(by, kept, merged, one.unit()));
        return merge;
    }
}
