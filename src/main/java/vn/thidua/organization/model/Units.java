package vn.thidua.organization.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// The units.
public interface Units extends Repository<Unit, UnitId> {
    Unit save(Unit unit);

    Optional<Unit> findById(UnitId id);

    default Unit require(UnitId id) {
        return findById(id).orElseThrow(() -> new Missing("unit"));
    }
}
