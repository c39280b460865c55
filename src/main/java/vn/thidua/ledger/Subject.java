package vn.thidua.ledger;

import java.util.UUID;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// Whose merit it is.
public record Subject(Kind kind, UUID id) {
    public static Subject of(PersonId person) {
        return new Subject(Kind.PERSON, person.value());
    }

    public static Subject of(UnitId unit) {
        return new Subject(Kind.UNIT, unit.value());
    }

    public static Subject of(OutsideSubjectId outside) {
        return new Subject(Kind.OUTSIDE, outside.value());
    }

    /// The subject's own page.
    public String address() {
        return kind.path + Ids.text(id);
    }

    /// What the ledger holds of the subject.
    public String history() {
        return address() + "/merits";
    }

    /// A person, a unit, or somebody outside employment.
    public enum Kind {
        PERSON("/people/"),
        UNIT("/units/"),
        OUTSIDE("/subjects/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }
}
