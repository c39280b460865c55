package vn.thidua.organization.people.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Line;

/// Somebody who works in a unit, known to us whether or not he ever signs in: as he stands today. Joins a unit, moves
/// from post to post (each kept as a [Post]), leaves, and may come back; may be found to be the same as another. A unit
/// has at most one head.
/// @param code the office's own number for its staff, empty where it has none
/// @param birthDay where the birth is known to the day; `birthYear` is its year
/// @param directWorker works directly and leads nobody, as the law distinguishes
/// @param since in this unit since
/// @param leftDay the last day, null while employed
/// @param mergedInto the person this one was found to be
@Table(schema = "organization", name = "person")
public record Person(
        @Id PersonId id,
        @Version @Nullable Integer version,
        UnitId unit,
        String name,
        @Nullable Integer birthYear,
        String post,
        boolean head,
        String code,
        @Nullable LocalDate birthDay,
        @Nullable Sex sex,
        @Nullable EmploymentKind employment,
        boolean directWorker,
        boolean unionMember,
        @Nullable LocalDate since,
        @Nullable LocalDate leftDay,
        @Nullable PersonId mergedInto) {
    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2100;

    public Person {
        name = Line.required("name", name, 120);
        post = Line.optional("post", post, 200);
        code = Line.optional("code", code, 40);
        if (birthYear != null && (birthYear < OLDEST || birthYear > YOUNGEST)) {
            throw Refusal.on(
                    "birth", OrganizationRefusals.BIRTH_YEAR, "organization.refusal.birth_year", birthYear.toString());
        }
    }

    public static Person added(Particulars as) {
        return of(new PersonId(Ids.next()), null, as, null);
    }

    /// Corrected: as he has been all the time.
    public Person changed(Particulars to) {
        return of(id, version, to, leftDay);
    }

    /// At another post from now on.
    public Person transferred(UnitId to, String title, boolean asHead, @Nullable LocalDate inUnitSince) {
        return placed(to, title, asHead, inUnitSince, null, mergedInto);
    }

    public Person left(LocalDate lastDay) {
        return placed(unit, post, false, since, lastDay, mergedInto);
    }

    /// Found to be another.
    public Person merged(PersonId into) {
        return placed(unit, post, false, since, leftDay, into);
    }

    private Person placed(
            UnitId in,
            String title,
            boolean asHead,
            @Nullable LocalDate inUnitSince,
            @Nullable LocalDate lastDay,
            @Nullable PersonId into) {
        return new Person(
                id,
                version,
                in,
                name,
                birthYear,
                title,
                asHead,
                code,
                birthDay,
                sex,
                employment,
                directWorker,
                unionMember,
                inUnitSince,
                lastDay,
                into);
    }

    public boolean employed() {
        return leftDay == null && mergedInto == null;
    }

    public @Nullable PartialDate birth() {
        return birthDay != null ? PartialDate.of(birthDay) : birthYear != null ? PartialDate.of(birthYear) : null;
    }

    public Particulars particulars() {
        return new Particulars(
                unit, code, name, birth(), sex, employment, post, head, directWorker, unionMember, since);
    }

    private static Person of(PersonId id, @Nullable Integer version, Particulars as, @Nullable LocalDate leftDay) {
        var birth = as.birth();
        return new Person(
                id,
                version,
                as.unit(),
                as.name(),
                birth == null ? null : Integer.valueOf(birth.year()),
                as.post(),
                as.head() && leftDay == null,
                as.code(),
                birth == null || birth.precision() != PartialDate.Precision.DAY ? null : birth.first(),
                as.sex(),
                as.employment(),
                as.directWorker(),
                as.unionMember(),
                as.since(),
                leftDay,
                null);
    }

    /// What a form says about a person.
    /// @param birth to the day or only the year
    public record Particulars(
            UnitId unit,
            String code,
            String name,
            @Nullable PartialDate birth,
            @Nullable Sex sex,
            @Nullable EmploymentKind employment,
            String post,
            boolean head,
            boolean directWorker,
            boolean unionMember,
            @Nullable LocalDate since) {
        /// Of whom little is known.
        public Particulars(UnitId unit, String name, @Nullable Integer birthYear, String post, boolean head) {
            this(
                    unit,
                    "",
                    name,
                    birthYear == null ? null : PartialDate.of(birthYear),
                    null,
                    null,
                    post,
                    head,
                    false,
                    false,
                    null);
        }
    }
}
