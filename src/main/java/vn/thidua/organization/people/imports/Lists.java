package vn.thidua.organization.people.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.sheet.SheetLayout;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.jdbc.MessageJson;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.PeopleRefusals;

/// The lists on their way in. A list is its owner's alone: to anybody else it is not there.
@Component
public class Lists {
    private static final String LIST = """
            select l.id, l.account, l.person, l.actor, l.unit, l.file_name, l.state, l.problem, l.layout, l.staged, l.mode,
                   l.created_at, l.applied_at, l.undone_at
            from organization.people_import l
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Lists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param staged rows read so far
    /// @param problem why the file could not be read
    public record PeopleList(
            ImportId id,
            Actor owner,
            UnitId unit,
            String fileName,
            ImportState state,
            @Nullable Message problem,
            @Nullable SheetLayout layout,
            int staged,
            Instant createdAt,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt) {}

    ImportId create(UnitId unit, String fileName, byte[] content, Actor by) {
        var id = new ImportId(Ids.next());
        jdbc.sql("""
                        insert into organization.people_import (id, account, person, actor, unit, file_name, content, state, created_at)
                        values (:id, :account, :person, :actor, :unit, :file, :content, 'READING', :at)
                        """)
                .param("id", id.value())
                .param("account", by.account())
                .param("person", by.person())
                .param("actor", by.name())
                .param("unit", unit.value())
                .param("file", fileName)
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /// @throws Missing where it is not there, or another's
    public PeopleList require(ImportId id, Actor by) {
        var list = find(id);
        if (!list.owner().account().equals(by.account())) {
            throw new Missing("import");
        }
        return list;
    }

    /// Keeps the list from others until the transaction ends.
    void lock(ImportId id) {
        jdbc.sql("select id from organization.people_import where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /// As [#require], locked; refused in any other state.
    PeopleList requireIn(ImportState state, ImportId id, Actor by) {
        lock(id);
        var list = require(id, by);
        if (list.state() != state) {
            throw Refusal.of(PeopleRefusals.IMPORT_STATE, "organization.import.refusal.state");
        }
        return list;
    }

    /// For the job that reads it.
    PeopleList find(ImportId id) {
        return jdbc.sql(LIST + "where l.id = :id")
                .param("id", id.value())
                .query((row, _) -> list(row))
                .optional()
                .orElseThrow(() -> new Missing("import"));
    }

    /// One's own, latest first.
    public List<PeopleList> of(Actor by) {
        return jdbc.sql(LIST + "where l.account = :account order by l.created_at desc limit 50")
                .param("account", by.account())
                .query((row, _) -> list(row))
                .list();
    }

    List<ImportId> in(ImportState state) {
        return jdbc.sql("select id from organization.people_import where state = :state")
                .param("state", state.name())
                .query((row, _) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("select content from organization.people_import where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Missing("import"));
    }

    void begin(ImportId id) {
        jdbc.sql("delete from organization.people_import_row where import = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update organization.people_import set staged = 0, layout = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void understood(ImportId id, SheetLayout layout) {
        jdbc.sql("update organization.people_import set layout = :layout::jsonb where id = :id")
                .param("id", id.value())
                .param("layout", json.writeValueAsString(layout))
                .update();
    }

    void staged(ImportId id, int rows) {
        jdbc.sql("update organization.people_import set staged = :rows where id = :id")
                .param("id", id.value())
                .param("rows", rows)
                .update();
    }

    /// The file itself is not needed any more, and holds what only few may read.
    void now(ImportId id, ImportState state) {
        jdbc.sql("""
                        update organization.people_import
                        set state = :state, content = case when :state = 'READING' then content end,
                            applied_at = case when :state = 'APPLIED' then :at else applied_at end,
                            undone_at = case when :state = 'UNDONE' then :at end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(ImportId id, Message problem) {
        jdbc.sql("delete from organization.people_import_row where import = :id")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update organization.people_import set state = 'FAILED', content = null, problem = :problem::jsonb where id = :id")
                .param("id", id.value())
                .param("problem", MessageJson.write(problem))
                .update();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from organization.people_import where id = :id")
                .param("id", id.value())
                .update();
    }

    private PeopleList list(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        var layout = row.getString("layout");
        return new PeopleList(
                new ImportId(row.getObject("id", UUID.class)),
                new Actor(
                        row.getObject("account", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("actor")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                problem == null ? null : MessageJson.read(problem),
                layout == null ? null : json.readValue(layout, SheetLayout.class),
                row.getInt("staged"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "applied_at"),
                instant(row, "undone_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
