package vn.thidua.plan.life;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.plan.PlanId;

/// The steps of plans, only ever added to.
@Repository
public class Steps {
    private final JdbcClient sql;

    Steps(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(PlanId plan, PlanState to, Actor by, Instant at, String reason) {
        sql.sql("insert into plan.step (id, plan, state, by_account, by_name, at, reason) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        plan.value(),
                        to.name(),
                        by.account(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC),
                        reason)
                .update();
    }

    /// How many steps a plan has taken: the number of its last one.
    public int count(PlanId plan) {
        return sql.sql("select count(*) from plan.step where plan = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    /// The latest first.
    public List<Step> of(PlanId plan) {
        return sql.sql("select state, by_name, at, reason from plan.step where plan = ? order by at desc, id desc")
                .param(plan.value())
                .query((row, _) -> new Step(
                        PlanState.valueOf(row.getString("state")),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
