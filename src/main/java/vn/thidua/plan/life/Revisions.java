package vn.thidua.plan.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.correct.Correction;

/// The revisions of plans, only ever added to.
@Repository
public class Revisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};
    private static final String REVISION = """
            select number, parent, text, corrections::text, cause, sitting, file, by_account, by_name, at
            from plan.revision
            """;

    private final JdbcClient sql;

    Revisions(JdbcClient sql) {
        this.sql = sql;
    }

    /// The number of the next one. The caller holds the plan's row, or its version check refuses the second.
    public int next(PlanId plan) {
        return sql.sql("select coalesce(max(number), 0) + 1 from plan.revision where plan = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    public void add(PlanId plan, Revision revision) {
        sql.sql("""
                insert into plan.revision
                    (plan, number, parent, text, corrections, cause, sitting, file, by_account, by_name, at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """)
                .param(plan.value())
                .param(revision.number())
                .param(revision.parent())
                .param(revision.text())
                .param(JSON.writeValueAsString(revision.corrections()))
                .param(revision.cause().name())
                .param(revision.sitting())
                .param(revision.file())
                .param(revision.by())
                .param(revision.byName())
                .param(revision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Revision require(PlanId plan, int number) {
        return find(plan, number).orElseThrow(() -> new Missing("revision"));
    }

    public Optional<Revision> find(PlanId plan, int number) {
        return sql.sql(REVISION + "where plan = ? and number = ?")
                .params(plan.value(), number)
                .query((row, _) -> revision(row))
                .optional();
    }

    /// The revision that undoing leads to: before the sitting in which the given one was written.
    public Optional<Integer> before(PlanId plan, int number) {
        return sql.sql("""
                with recursive back as (
                    select r.number, r.parent, r.sitting from plan.revision r where r.plan = :plan and r.number = :number
                    union all
                    select r.number, r.parent, r.sitting
                    from plan.revision r join back b on r.number = b.parent and r.sitting = b.sitting
                    where r.plan = :plan
                )
                select parent from back order by number limit 1
                """)
                .param("plan", plan.value())
                .param("number", number)
                .query((row, _) -> Optional.ofNullable(row.getObject("parent", Integer.class)))
                .optional()
                .flatMap(parent -> parent);
    }

    /// The revision that redoing leads to: the end of the latest sitting that began at the given one.
    public Optional<Integer> after(PlanId plan, int number) {
        return sql.sql("""
                with recursive latest as (
                    select r.number, r.sitting from plan.revision r
                    where r.plan = :plan and r.parent = :number order by r.number desc limit 1
                ), onward as (
                    select number, sitting from latest
                    union all
                    select r.number, r.sitting
                    from plan.revision r join onward o on r.parent = o.number and r.sitting = o.sitting
                    where r.plan = :plan
                )
                select max(number) as number from onward
                """)
                .param("plan", plan.value())
                .param("number", number)
                .query((row, _) -> Optional.ofNullable(row.getObject("number", Integer.class)))
                .single();
    }

    /// The accounts that have written the text; the head who signed it is none of them.
    public List<UUID> authors(PlanId plan) {
        return sql.sql("select distinct by_account from plan.revision where plan = ? and cause <> 'ISSUED'")
                .param(plan.value())
                .query((row, _) -> row.getObject("by_account", UUID.class))
                .list();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getObject("parent", Integer.class),
                row.getString("text"),
                JSON.readValue(row.getString("corrections"), CORRECTIONS),
                Revision.Cause.valueOf(row.getString("cause")),
                row.getObject("sitting", UUID.class),
                uuid(row, "file"),
                row.getObject("by_account", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
