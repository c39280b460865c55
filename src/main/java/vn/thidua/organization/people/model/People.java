package vn.thidua.organization.people.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// The people.
public interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByUnitAndHeadTrue(UnitId unit);

    /// @throws Missing where there is none, or he was found to be another
    default Person require(PersonId id) {
        return findById(id).filter(person -> person.mergedInto() == null).orElseThrow(() -> new Missing("person"));
    }
}
