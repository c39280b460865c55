package vn.thidua.ledger.eligibility.web;

import java.util.UUID;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;

/// A person or unit of a list.
/// @param unit where the person works; of a unit, the one above
public record Candidate(Subject subject, String name, UnitId unit, String unitName) {
    static Candidate of(Nominees nominees, UUID id, String name, UnitId unit, String unitName) {
        var kind = nominees == Nominees.PEOPLE ? Subject.Kind.PERSON : Subject.Kind.UNIT;
        return new Candidate(new Subject(kind, id), name, unit, unitName);
    }

    /// As forms name it.
    public String key() {
        return Ids.text(subject.id());
    }

    public String prospects() {
        return subject.address() + ProspectsController.PATH;
    }

    /// The name that tells it from others of the same.
    public String told() {
        return name + " (" + unitName + ")";
    }
}
