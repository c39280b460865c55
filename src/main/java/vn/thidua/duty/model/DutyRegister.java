package vn.thidua.duty.model;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.duty.DutyId;
import vn.thidua.kernel.Missing;

/// The duties, one by one; those of a launch are written by [vn.thidua.duty.Duties] all at once.
public interface DutyRegister extends Repository<Duty, DutyId> {
    Duty save(Duty duty);

    Optional<Duty> findById(DutyId id);

    @Query("select * from duty.duty where id = :id for update")
    Optional<Duty> lock(DutyId id);

    default Duty require(DutyId id) {
        return findById(id).orElseThrow(() -> new Missing("duty"));
    }
}
