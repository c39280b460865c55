package vn.thidua.organization.people.model;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Line;

/// Somebody who works in a unit, known to us whether or not he ever signs in. A unit has at most one head.
@Table(schema = "organization", name = "person")
public record Person(
        @Id PersonId id,
        @Version @Nullable Integer version,
        UnitId unit,
        String name,
        @Nullable Integer birthYear,
        String post,
        boolean head) {
    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2100;

    public Person {
        name = Line.required("name", name, 120);
        post = Line.optional("post", post, 200);
        if (birthYear != null && (birthYear < OLDEST || birthYear > YOUNGEST)) {
            throw Refusal.on(
                    "birthYear",
                    OrganizationRefusals.BIRTH_YEAR,
                    "organization.refusal.birth_year",
                    birthYear.toString());
        }
    }

    public static Person added(Particulars as) {
        return new Person(new PersonId(Ids.next()), null, as.unit(), as.name(), as.birthYear(), as.post(), as.head());
    }

    public Person changed(Particulars to) {
        return new Person(id, version, to.unit(), to.name(), to.birthYear(), to.post(), to.head());
    }

    /// What a form says about a person.
    public record Particulars(
            UnitId unit, String name, @Nullable Integer birthYear, String post, boolean head) {}
}
