package vn.thidua.plan.life;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.RemarkId;

/// The remarks on plans.
public interface Remarks extends Repository<Remark, RemarkId> {
    Remark save(Remark remark);

    Optional<Remark> findById(RemarkId id);

    default Remark require(RemarkId id) {
        return findById(id).orElseThrow(() -> new Missing("remark"));
    }
}
