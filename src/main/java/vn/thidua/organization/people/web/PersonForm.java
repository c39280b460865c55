package vn.thidua.organization.people.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;

/// What somebody typed about a person.
public record PersonForm(String name, @Nullable Integer birthYear, String post, boolean head) {
    static PersonForm blank() {
        return new PersonForm("", null, "", false);
    }

    static PersonForm of(PersonView person) {
        return new PersonForm(person.name(), person.birthYear(), person.post(), person.head());
    }

    Person.Particulars in(UnitId unit) {
        return new Person.Particulars(unit, name, birthYear, post, head);
    }

    /// The year as the form shows it.
    public String birthYearText() {
        return birthYear == null ? "" : birthYear.toString();
    }
}
