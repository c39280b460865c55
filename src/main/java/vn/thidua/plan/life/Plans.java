package vn.thidua.plan.life;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// The plans.
public interface Plans extends Repository<Plan, PlanId> {
    Plan save(Plan plan);

    Optional<Plan> findById(PlanId id);

    @Query("select * from plan.plan where id = :id for update")
    Optional<Plan> lock(PlanId id);

    /// How often a unit has entered this paper of a superior.
    @Query("""
            select count(*) from plan.plan
            where unit = :unit and received_from is not null and deleted_at is null
              and number = :number and issued_on = :issuedOn
            """)
    int received(UnitId unit, String number, LocalDate issuedOn);

    /// How many plans answer this one.
    @Query("select count(*) from plan.plan where answers = :id and deleted_at is null")
    int answering(PlanId id);

    default Plan require(PlanId id) {
        return findById(id).orElseThrow(() -> new Missing("plan"));
    }
}
