package vn.thidua.organization.people.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;

/// What is known of people has happened: no day lies ahead. What a decision orders for later is entered when it has
/// come, so that the current post is always today's.
@Component
class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    void check(Person.Particulars of) {
        var birth = of.birth();
        if (birth != null && birth.first().isAfter(LocalDate.now(clock))) {
            throw Refusal.on("birth", PeopleRefusals.BIRTH_FUTURE, "organization.people.refusal.birth_future");
        }
        known("since", of.since());
    }

    void known(String field, @Nullable LocalDate day) {
        if (day != null) {
            notLater(field, day);
        }
    }

    void notLater(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.on(field, PeopleRefusals.DAY_FUTURE, "organization.people.refusal.day_future");
        }
    }
}
