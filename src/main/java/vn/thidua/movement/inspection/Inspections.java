package vn.thidua.movement.inspection;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;

/// The inspections, one by one; lists read them by SQL.
interface Inspections extends Repository<Inspection, InspectionId> {
    Inspection save(Inspection inspection);

    Optional<Inspection> findById(InspectionId id);

    @Query("select * from movement.inspection where id = :id for update")
    Optional<Inspection> lock(InspectionId id);

    default Inspection require(InspectionId id) {
        return findById(id).orElseThrow(() -> new Missing("inspection"));
    }
}
