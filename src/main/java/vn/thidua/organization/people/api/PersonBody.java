package vn.thidua.organization.people.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Dates;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;

/// A person as he is sent to us. What is left out is empty.
/// @param birth `1980-02-03` or only `1980`
/// @param birthYear where `birth` is left out
/// @param decision by which the post is held, of a new person only
record PersonBody(
        @Nullable String unit,
        @Nullable String code,
        @Nullable String name,
        @Nullable String birth,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable EmploymentKind employment,
        @Nullable String post,
        @Nullable Boolean head,
        @Nullable Boolean directWorker,
        @Nullable Boolean unionMember,
        @Nullable LocalDate since,
        @Nullable String decision) {
    Person.Particulars particulars() {
        return new Person.Particulars(
                unit(unit),
                or(code),
                or(name),
                born(),
                sex,
                employment,
                or(post),
                Boolean.TRUE.equals(head),
                Boolean.TRUE.equals(directWorker),
                Boolean.TRUE.equals(unionMember),
                since);
    }

    private @Nullable PartialDate born() {
        if (Vietnamese.line(or(birth)).isEmpty()) {
            return birthYear == null ? null : PartialDate.of(birthYear);
        }
        return Dates.partial(or(birth))
                .orElseThrow(
                        () -> Refusal.on("birth", PeopleRefusals.BIRTH_FORM, "organization.people.refusal.birth_form"));
    }

    /// @throws Missing where it is no key
    static UnitId unit(@Nullable String key) {
        return Ids.parse(or(key)).map(UnitId::new).orElseThrow(() -> new Missing("unit"));
    }

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
