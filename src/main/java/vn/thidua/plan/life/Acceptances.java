package vn.thidua.plan.life;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;

/// What was taken as intended. Withdrawing keeps the line and closes it.
@Repository
public class Acceptances {
    private final JdbcClient sql;

    Acceptances(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(PlanId plan, String finding, String reason, Actor by, Instant at) {
        withdraw(plan, finding, at);
        sql.sql("""
                insert into plan.acceptance (plan, finding, reason, by_account, by_name, at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(plan.value(), finding, reason, by.account(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void withdraw(PlanId plan, String finding, Instant at) {
        sql.sql("update plan.acceptance set withdrawn_at = ? where plan = ? and finding = ? and withdrawn_at is null")
                .params(at.atOffset(ZoneOffset.UTC), plan.value(), finding)
                .update();
    }

    /// Those in force, by the finding's key.
    public Map<String, Acceptance> of(PlanId plan) {
        return sql
                .sql("select finding, reason, by_name, at from plan.acceptance where plan = ? and withdrawn_at is null")
                .param(plan.value())
                .query((row, _) -> new Acceptance(
                        row.getString("finding"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Acceptance::finding, Function.identity()));
    }
}
