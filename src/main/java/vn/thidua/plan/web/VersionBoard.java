package vn.thidua.plan.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Revision;

/// The versions of a plan: of each sitting the last revision, without its text.
@Component
class VersionBoard {
    private static final int SHOWN = 500;

    private final JdbcClient jdbc;

    VersionBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VersionsPage.Line> of(PlanId plan, int holds) {
        return jdbc.sql("""
                        select r.number, r.cause, r.by_name, r.at, e.number as issued
                        from (select distinct on (sitting) number, cause, by_name, at from plan.revision
                              where plan = :plan order by sitting, number desc) r
                        left join plan.edition e on e.plan = :plan and e.revision = r.number
                        order by r.number desc limit :limit
                        """)
                .param("plan", plan.value())
                .param("limit", SHOWN)
                .query((row, _) -> new VersionsPage.Line(
                        row.getInt("number"),
                        Revision.Cause.valueOf(row.getString("cause")),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("number") == holds,
                        row.getString("issued")))
                .list();
    }
}
