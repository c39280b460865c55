package vn.thidua.plan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.life.Remark;

/// The remarks on a plan, the earliest first.
@Component
class RemarkBoard {
    private final JdbcClient jdbc;

    RemarkBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remark> of(PlanId plan) {
        return jdbc.sql("""
                        select id, version, plan, revision, quote, text, answers, by_account, by_name, at, settled_by, settled_at
                        from plan.remark where plan = :plan order by at, id
                        """)
                .param("plan", plan.value())
                .query((row, _) -> remark(row))
                .list();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        var answers = row.getObject("answers", UUID.class);
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("revision"),
                row.getString("quote"),
                row.getString("text"),
                remarkId(answers),
                row.getObject("by_account", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("settled_by"),
                settledAt(row));
    }

    private static @Nullable RemarkId remarkId(@Nullable UUID id) {
        return id == null ? null : new RemarkId(id);
    }

    private static @Nullable Instant settledAt(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
