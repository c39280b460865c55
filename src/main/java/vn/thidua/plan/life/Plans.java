package vn.thidua.plan.life;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.PlanId;

/// The plans.
public interface Plans extends Repository<Plan, PlanId> {
    Plan save(Plan plan);

    Optional<Plan> findById(PlanId id);

    @Query("select * from plan.plan where id = :id for update")
    Optional<Plan> lock(PlanId id);

    default Plan require(PlanId id) {
        return findById(id).orElseThrow(() -> new Missing("plan"));
    }
}
