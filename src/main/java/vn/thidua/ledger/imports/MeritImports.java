package vn.thidua.ledger.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.sheet.SheetLayout;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.jdbc.MessageJson;
import vn.thidua.organization.UnitId;

/// The imports into the ledger. Whoever may enter merits of an import's unit works on it, whoever sent it.
@Component
public class MeritImports {
    private static final String WAITING = "state in ('READING', 'APPLYING', 'UNDOING')";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    MeritImports(JdbcClient jdbc, @Qualifier("clock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param problem why it came to nothing, or stopped
    /// @param staged rows read so far
    /// @param acting who said that it be entered or taken out, where that goes on
    /// @param run how often it was said
    public record MeritImport(
            MeritImportId id,
            UnitId unit,
            Actor sender,
            String fileName,
            ImportState state,
            @Nullable Message problem,
            @Nullable SheetLayout layout,
            int staged,
            @Nullable Actor acting,
            String reason,
            int run,
            Instant createdAt,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt) {}

    MeritImportId create(UnitId unit, String fileName, byte[] content, Actor by) {
        var id = new MeritImportId(Ids.next());
        jdbc.sql("""
                        insert into ledger.import (id, unit, account, person, actor, file_name, content, state, created_at)
                        values (:id, :unit, :account, :person, :actor, :file, :content, 'READING', :at)
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("account", by.account())
                .param("person", by.person(), Types.OTHER)
                .param("actor", by.name())
                .param("file", fileName)
                .param("content", content)
                .param("at", now())
                .update();
        return id;
    }

    /// @throws Missing where there is none
    public MeritImport require(MeritImportId id) {
        return find(id, "");
    }

    /// Kept from others until the transaction ends.
    /// @throws Missing where there is none
    MeritImport lock(MeritImportId id) {
        return find(id, " for update");
    }

    List<MeritImportId> waiting() {
        return jdbc.sql("select id from ledger.import where " + WAITING)
                .query((row, _) -> new MeritImportId(row.getObject(1, UUID.class)))
                .list();
    }

    byte[] content(MeritImportId id) {
        return jdbc.sql("select content from ledger.import where id = :id and content is not null")
                .param("id", id.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Missing("import"));
    }

    void begin(MeritImportId id) {
        jdbc.sql("delete from ledger.import_row where import = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update ledger.import set staged = 0, layout = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void understood(MeritImportId id, SheetLayout layout) {
        jdbc.sql("update ledger.import set layout = :layout::jsonb where id = :id")
                .param("id", id.value())
                .param("layout", json.writeValueAsString(layout))
                .update();
    }

    void staged(MeritImportId id, int rows) {
        jdbc.sql("update ledger.import set staged = :rows where id = :id")
                .param("id", id.value())
                .param("rows", rows)
                .update();
    }

    /// The file itself is not needed any more once it is read.
    void now(MeritImportId id, ImportState state) {
        now(id, state, null);
    }

    void now(MeritImportId id, ImportState state, @Nullable Message problem) {
        jdbc.sql("""
                        update ledger.import
                        set state = :state, problem = :problem::jsonb,
                            content = case when :state = 'READING' then content end,
                            applied_at = case when :state = 'APPLIED' then coalesce(applied_at, :at) else applied_at end,
                            undone_at = case when :state = 'UNDONE' then :at end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("problem", problem == null ? null : MessageJson.write(problem), Types.VARCHAR)
                .param("at", now())
                .update();
    }

    /// Somebody wants it entered or taken out.
    void begun(MeritImportId id, ImportState state, String reason, Actor by) {
        now(id, state);
        jdbc.sql("""
                        update ledger.import
                        set acting = :account, acting_person = :person, acting_actor = :actor, reason = :reason, run = run + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("account", by.account())
                .param("person", by.person(), Types.OTHER)
                .param("actor", by.name())
                .param("reason", reason)
                .update();
    }

    void delete(MeritImportId id) {
        jdbc.sql("delete from ledger.import where id = :id")
                .param("id", id.value())
                .update();
    }

    private MeritImport find(MeritImportId id, String lock) {
        return jdbc.sql("""
                        select id, unit, account, person, actor, file_name, state, problem, layout, staged, acting, acting_person,
                               acting_actor, reason, run, created_at, applied_at, undone_at
                        from ledger.import where id = :id""" + lock)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(() -> new Missing("import"));
    }

    private MeritImport read(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        var layout = row.getString("layout");
        var acting = row.getObject("acting", UUID.class);
        return new MeritImport(
                new MeritImportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new Actor(
                        row.getObject("account", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("actor")),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                problem == null ? null : MessageJson.read(problem),
                layout == null ? null : json.readValue(layout, SheetLayout.class),
                row.getInt("staged"),
                acting == null
                        ? null
                        : new Actor(acting, row.getObject("acting_person", UUID.class), row.getString("acting_actor")),
                row.getString("reason"),
                row.getInt("run"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "applied_at"),
                instant(row, "undone_at"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
