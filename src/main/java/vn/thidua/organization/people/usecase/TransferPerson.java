package vn.thidua.organization.people.usecase;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonTransferred;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;

/// Gives somebody another post from a day on, in the unit or in another one.
@UseCase
public class TransferPerson {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final OneHead oneHead;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    TransferPerson(
            OrganizationPermits permits,
            People people,
            Posts posts,
            OneHead oneHead,
            Days days,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.oneHead = oneHead;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(PersonId id, Move move, Actor by) {
        var before = people.require(id);
        permits.requireManagePeople(by, before.unit());
        permits.requireManagePeople(by, move.unit());
        if (!before.employed()) {
            throw Refusal.of(PeopleRefusals.HAS_LEFT, "organization.people.refusal.has_left");
        }
        days.notLater("from", move.from());
        var open = posts.open(id);
        open.ifPresent(post -> follows(post, move));
        var stays = before.unit().equals(move.unit());
        var person = before.transferred(move.unit(), move.title(), move.head(), stays ? before.since() : move.from());
        oneHead.check(person);
        open.ifPresent(post -> posts.save(post.ended(move.from().minusDays(1))));
        people.save(person);
        posts.save(Post.begun(person, move.from(), move.decision()));
        facts.publishEvent(new PersonTransferred(
                by, id, move.unit(), before.unit(), move.decision(), changes.between(before, person)));
    }

    private static void follows(Post before, Move move) {
        if (before.unit().equals(move.unit()) && before.title().equals(move.title()) && before.head() == move.head()) {
            throw Refusal.on("title", PeopleRefusals.SAME_POST, "organization.people.refusal.same_post");
        }
        if (before.fromDay() != null && !before.fromDay().isBefore(move.from())) {
            throw Refusal.on(
                    "from", PeopleRefusals.BEFORE_POST, "organization.people.refusal.before_post", before.fromDay());
        }
    }

    /// @param from the first day of the new post
    public record Move(UnitId unit, String title, boolean head, LocalDate from, String decision) {}
}
