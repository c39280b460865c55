package vn.thidua.duty.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.FileId;
import vn.thidua.duty.DutyId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// The steps of duties, only ever added to.
@Repository
public class DutySteps {
    private final JdbcClient jdbc;

    DutySteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param by null where the product itself did it
    public void add(DutyId duty, DutyStep step, @Nullable Actor by) {
        var id = Ids.next();
        var account = by == null ? null : by.account();
        var acting = step.acting() == null ? null : step.acting().value();
        jdbc.sql("""
                insert into duty.step (id, duty, task, kind, by_account, by_name, acting, at, words, files)
                select :id, d.id, d.task, :kind, :account, :name, :acting, :at, :words, :files
                from duty.duty d where d.id = :duty
                """)
                .param("id", id)
                .param("duty", duty.value())
                .param("kind", step.kind().name())
                .param("account", account)
                .param("name", step.byName())
                .param("acting", acting)
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("words", step.words())
                .param("files", step.proofs().size())
                .update();
        for (int position = 0; position < step.proofs().size(); position++) {
            jdbc.sql("insert into duty.proof (step, position, file) values (?, ?, ?)")
                    .params(id, position, step.proofs().get(position).value())
                    .update();
        }
    }

    /// A step without words and proofs.
    public void add(DutyId duty, DutyStep.Kind kind, Actor by, Instant at, String words) {
        add(duty, new DutyStep(kind, by.name(), null, at, words, List.of()), by);
    }

    /// The latest first.
    public List<DutyStep> of(DutyId duty) {
        return jdbc.sql("""
                        select s.kind, s.by_name, s.acting, s.at, s.words, s.due_before, s.due_after,
                               array(select p.file from duty.proof p where p.step = s.id order by p.position) as proofs
                        from duty.step s where s.duty = :duty order by s.at desc, s.id desc
                        """)
                .param("duty", duty.value())
                .query((row, _) -> step(row))
                .list();
    }

    private static DutyStep step(ResultSet row) throws SQLException {
        var acting = row.getObject("acting", UUID.class);
        return new DutyStep(
                DutyStep.Kind.valueOf(row.getString("kind")),
                row.getString("by_name"),
                acting == null ? null : new UnitId(acting),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                Arrays.stream((UUID[]) row.getArray("proofs").getArray())
                        .map(FileId::new)
                        .toList(),
                move(row.getObject("due_before", LocalDate.class), row.getObject("due_after", LocalDate.class)));
    }

    private static DutyStep.@Nullable Move move(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before == null && after == null ? null : new DutyStep.Move(before, after);
    }
}
