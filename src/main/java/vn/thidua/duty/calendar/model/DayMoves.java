package vn.thidua.duty.calendar.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.kernel.Missing;

/// What notices moved.
public interface DayMoves extends Repository<DayMove, DayMoveId> {
    DayMove save(DayMove move);

    Optional<DayMove> findById(DayMoveId id);

    default DayMove require(DayMoveId id) {
        return findById(id).orElseThrow(() -> new Missing("day move"));
    }
}
