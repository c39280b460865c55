package vn.thidua.organization.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.UnitId;

/// The reorganizations, each with the units it concerns.
@Component
public class Reorganizations {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reorganizations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Which part a unit has in a reorganization.
    public enum Part {
        BEFORE,
        AFTER,
        ALONG
    }

    /// Held until the transaction ends, and first of all its locks: the tree is reorganised by one at a time.
    public void lockTree() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('organization.unit'))) locked")
                .query(Integer.class)
                .single();
    }

    public Optional<ReorganizationId> byForm(UUID formKey) {
        return jdbc.sql("select id from organization.reorganization where form_key = :key")
                .param("key", formKey)
                .query((row, _) -> new ReorganizationId(row.getObject(1, UUID.class)))
                .optional();
    }

    public void add(Reorganization entered) {
        var decision = entered.decision();
        jdbc.sql("""
                insert into organization.reorganization (id, form_key, kind, effective, decision_number, decision_day,
                    decided_by, reason, content, state, entered_by, entered_by_name, entered_at)
                values (:id, :key, :kind, :effective, :number, :day, :decidedBy, :reason, :content::jsonb, 'ENTERED',
                    :by, :byName, :at)
                """)
                .param("id", entered.id().value())
                .param("key", entered.formKey())
                .param("kind", entered.reform().kind().name())
                .param("effective", decision.effective())
                .param("number", decision.number())
                .param("day", decision.day())
                .param("decidedBy", decision.decidedBy())
                .param("reason", decision.reason())
                .param("content", json.writeValueAsString(entered.reform()))
                .param("by", entered.enteredBy().account())
                .param("byName", entered.enteredBy().name())
                .param("at", entered.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void concerns(ReorganizationId id, UnitId unit, Part part) {
        jdbc.sql("""
                insert into organization.reorganized_unit (reorganization, unit, part) values (:id, :unit, :part)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("part", part.name())
                .update();
    }

    public List<UnitId> units(ReorganizationId id, Part... parts) {
        return jdbc.sql("""
                        select distinct unit from organization.reorganized_unit
                        where reorganization = :id and part = any(:parts) order by unit
                        """)
                .param("id", id.value())
                .param("parts", Arrays.stream(parts).map(Part::name).toArray(String[]::new))
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    public void carriedOut(ReorganizationId id, Instant at) {
        jdbc.sql("""
                update organization.reorganization
                set state = 'IN_FORCE', step = nextval('organization.reorganization_step'), carried_out_at = :at,
                    failure = null
                where id = :id
                """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void failed(ReorganizationId id, Message why) {
        var plain = new Message(
                why.key(),
                why.arguments().stream()
                        .map(Object::toString)
                        .map(Object.class::cast)
                        .toList());
        jdbc.sql("update organization.reorganization set failure = :why::jsonb where id = :id and state = 'ENTERED'")
                .param("id", id.value())
                .param("why", json.writeValueAsString(plain))
                .update();
    }

    public void undone(ReorganizationId id, Actor by, Instant at) {
        jdbc.sql("""
                update organization.reorganization
                set state = 'UNDONE', undone_by = :by, undone_by_name = :name, undone_at = :at where id = :id
                """)
                .param("id", id.value())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those whose day has come, in the order of their days.
    public List<ReorganizationId> due(LocalDate today) {
        return jdbc.sql("""
                        select id from organization.reorganization where state = 'ENTERED' and effective <= :today
                        order by effective, entered_at, id
                        """)
                .param("today", today)
                .query((row, _) -> new ReorganizationId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Locked until the transaction ends.
    public Optional<Reorganization> lock(ReorganizationId id) {
        return find(id, " for update");
    }

    public Reorganization require(ReorganizationId id) {
        return find(id, "").orElseThrow(() -> new Missing("reorganization"));
    }

    private Optional<Reorganization> find(ReorganizationId id, String lock) {
        return jdbc.sql("select * from organization.reorganization where id = :id" + lock)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// A later one in force which concerns one of the same units.
    public Optional<Reorganization> later(ReorganizationId id) {
        return jdbc.sql("""
                        select r.* from organization.reorganization r
                        where r.state = 'IN_FORCE'
                          and r.step > (select step from organization.reorganization where id = :id)
                          and exists (select from organization.reorganized_unit a
                                      join organization.reorganized_unit b on b.unit = a.unit
                                      where a.reorganization = r.id and b.reorganization = :id)
                        order by r.step desc limit 1
                        """)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private Reorganization read(ResultSet row) throws SQLException {
        var kind = ReorganizationKind.valueOf(row.getString("kind"));
        var failure = row.getString("failure");
        return new Reorganization(
                new ReorganizationId(row.getObject("id", UUID.class)),
                row.getObject("form_key", UUID.class),
                json.readValue(row.getString("content"), type(kind)),
                new Decision(
                        row.getObject("effective", LocalDate.class),
                        row.getString("decision_number"),
                        row.getObject("decision_day", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("reason")),
                ReorganizationState.valueOf(row.getString("state")),
                step(row),
                failure == null ? null : json.readValue(failure, Message.class),
                new Actor(row.getObject("entered_by", UUID.class), null, row.getString("entered_by_name")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Long step(ResultSet row) throws SQLException {
        long step = row.getLong("step");
        return row.wasNull() ? null : step;
    }

    private static Class<? extends Reform> type(ReorganizationKind kind) {
        return switch (kind) {
            case FOUND -> Reform.Founding.class;
            case RENAME -> Reform.Renaming.class;
            case MOVE -> Reform.Moving.class;
            case MERGE -> Reform.Merging.class;
            case SPLIT -> Reform.Splitting.class;
            case CLOSE -> Reform.Closing.class;
        };
    }
}
