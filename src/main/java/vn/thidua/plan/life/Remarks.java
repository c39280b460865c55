package vn.thidua.plan.life;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;

/// The remarks on plans.
public interface Remarks extends Repository<Remark, RemarkId> {
    Remark save(Remark remark);

    Optional<Remark> findById(RemarkId id);

    @Query("select * from plan.remark where plan = :plan order by at, id")
    List<Remark> of(PlanId plan);

    default Remark require(RemarkId id) {
        return findById(id).orElseThrow(() -> new Missing("remark"));
    }
}
