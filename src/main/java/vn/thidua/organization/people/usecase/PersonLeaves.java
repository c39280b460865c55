package vn.thidua.organization.people.usecase;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonLeft;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Posts;

/// Somebody retires, leaves, or is dismissed. What is known of him stays.
@UseCase
public class PersonLeaves {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    PersonLeaves(
            OrganizationPermits permits,
            People people,
            Posts posts,
            Days days,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
    }

    /// @param lastDay on which he still worked
    public void execute(PersonId id, LocalDate lastDay, Actor by) {
        var person = people.require(id);
        permits.requireManagePeople(by, person.unit());
        if (!person.employed()) {
            throw Refusal.of(PeopleRefusals.HAS_LEFT, "organization.people.refusal.has_left");
        }
        days.notLater("lastDay", lastDay);
        var open = posts.open(id);
        open.map(post -> post.fromDay()).filter(from -> lastDay.isBefore(from)).ifPresent(from -> {
            throw Refusal.on("lastDay", PeopleRefusals.BEFORE_POST, "organization.people.refusal.before_post", from);
        });
        var left = person.left(lastDay);
        people.save(left);
        open.ifPresent(post -> posts.save(post.ended(lastDay)));
        facts.publishEvent(new PersonLeft(by, id, person.unit(), changes.between(person, left)));
    }
}
