package vn.thidua.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.PartialDate;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Sex;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.usecase.AddPastPost;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.PersonComesBack;
import vn.thidua.organization.people.usecase.PersonLeaves;
import vn.thidua.organization.people.usecase.TransferPerson;

/// Staffs the demo's units: those named in its file and about a thousand more, with their earlier posts, always the
/// same; a dozen of them are entered twice.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoPeople {
    private static final int TWICE_EVERY = 80;

    private final AddPerson addPerson;
    private final AddPastPost addPastPost;
    private final TransferPerson transfer;
    private final PersonLeaves leaves;
    private final PersonComesBack comesBack;

    DemoPeople(
            AddPerson addPerson,
            AddPastPost addPastPost,
            TransferPerson transfer,
            PersonLeaves leaves,
            PersonComesBack comesBack) {
        this.addPerson = addPerson;
        this.addPastPost = addPastPost;
        this.transfer = transfer;
        this.leaves = leaves;
        this.comesBack = comesBack;
    }

    /// @return how many were made up
    int build(Province province, Reforms reforms, Keys keys, Actor by) {
        var staff = Staff.load();
        var made = new MadeUp(staff);
        var lives = new Lives(staff, province, reforms);
        int count = 0;
        for (var body : province.units()) {
            var staffing = staff.of(body, province);
            for (var person : body.people()) {
                var someone = new Staff.Someone(
                        person.name(),
                        person.woman(),
                        person.birth(),
                        person.post(),
                        person.head(),
                        true,
                        staffing == null
                                ? EmploymentKind.CADRE
                                : made.employment(staffing, person.post(), person.head()),
                        2016 + Math.floorMod(person.birth(), 7));
                keys.put(person.name(), employ(someone, body, lives, keys, by));
            }
            if (staffing == null) {
                continue;
            }
            boolean headed = body.people().stream().anyMatch(Province.Person::head);
            for (var someone : made.of(staffing, headed)) {
                employ(someone, body, lives, keys, by);
                if (++count % TWICE_EVERY == 0) {
                    again(made.again(someone), body, keys, by);
                    count++;
                }
            }
        }
        return count;
    }

    private PersonId employ(Staff.Someone someone, Province.Body body, Lives lives, Keys keys, Actor by) {
        var life = lives.of(someone, Objects.requireNonNull(someone.birthYear()), body);
        var here = keys.unit(body.key());
        var identity = new Identity(life.citizenNumber(), life.party(), null);
        var current = particulars(someone, life, body, keys);
        PersonId person;
        int written = life.earlier().size();
        if (life.moved()) {
            var before = life.earlier().get(--written);
            person = addPerson.execute(joining(current, before, keys), identity, before.decision(), by);
            transfer.execute(
                    person,
                    new TransferPerson.Move(here, someone.post(), someone.head(), life.since(), life.decision()),
                    by);
        } else {
            person = addPerson.execute(current, identity, life.decision(), by);
        }
        for (var post : life.earlier().subList(0, written)) {
            addPastPost.execute(
                    person,
                    keys.unit(post.unit().key()),
                    new Post.Terms(post.title(), false, post.from(), post.to(), post.decision()),
                    by);
        }
        if (life.left() != null) {
            leaves.execute(person, life.left(), by);
        }
        if (life.back() != null) {
            comesBack.execute(
                    person, new TransferPerson.Move(here, someone.post(), false, life.back(), life.decision()), by);
        }
        return person;
    }

    private static Person.Particulars particulars(
            Staff.Someone someone, Lives.Life life, Province.Body body, Keys keys) {
        return new Person.Particulars(
                keys.unit(body.key()),
                life.code(),
                someone.name(),
                life.birth(),
                sex(someone),
                someone.employment(),
                someone.post(),
                someone.head(),
                !someone.leads(),
                life.union(),
                life.since());
    }

    /// As he was at the post before.
    private static Person.Particulars joining(Person.Particulars now, Lives.Earlier before, Keys keys) {
        return new Person.Particulars(
                keys.unit(before.unit().key()),
                now.code(),
                now.name(),
                now.birth(),
                now.sex(),
                now.employment(),
                before.title(),
                false,
                now.directWorker(),
                now.unionMember(),
                before.from());
    }

    /// Entered once more by a hand that knows little of him.
    private void again(Staff.Someone someone, Province.Body body, Keys keys, Actor by) {
        addPerson.execute(
                new Person.Particulars(
                        keys.unit(body.key()),
                        "",
                        someone.name(),
                        birth(someone.birthYear()),
                        sex(someone),
                        someone.employment(),
                        someone.post(),
                        false,
                        !someone.leads(),
                        true,
                        null),
                by);
    }

    private static @Nullable PartialDate birth(@Nullable Integer year) {
        return year == null ? null : PartialDate.of(year);
    }

    private static Sex sex(Staff.Someone someone) {
        return someone.woman() ? Sex.FEMALE : Sex.MALE;
    }
}
