package vn.thidua.organization.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.usecase.TransferPerson;

/// A post as it is sent to us: one of the past, or one that begins.
/// @param from the first day
/// @param to the last day, of a post of the past
record PostBody(
        @Nullable String unit,
        @Nullable String title,
        @Nullable Boolean head,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision) {
    UnitId at() {
        return PersonBody.unit(unit);
    }

    Post.Terms terms() {
        return new Post.Terms(PersonBody.or(title), Boolean.TRUE.equals(head), from, to, PersonBody.or(decision));
    }

    /// @throws Refusal where no day is named
    TransferPerson.Move move() {
        if (from == null) {
            throw Refusal.on("from", PeopleRefusals.DAY_FORM, "organization.people.refusal.day_form");
        }
        return new TransferPerson.Move(
                at(), PersonBody.or(title), Boolean.TRUE.equals(head), from, PersonBody.or(decision));
    }
}
