package vn.thidua.movement.prepare;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Identifier;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.PeopleKind;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.PlanId;

/// The preparations of launches. A change takes the row first, so that two who change the same one come after each
/// other.
@Repository
class Preparations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Preparations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Preparation of(PlanId plan) {
        return read(plan, "");
    }

    /// As it is now, held until the transaction ends.
    Preparation held(PlanId plan) {
        return read(plan, " for update");
    }

    /// Begins a change.
    /// @return as it was before it; the change is its next revision
    Preparation begin(PlanId plan, Actor by) {
        var none = Preparation.none(plan);
        jdbc.sql("""
                insert into movement.preparation (plan, revision, audience_since, reach, kinds, blocks, added, removed,
                                                  people, changed_at, changed_by, changed_by_name)
                values (:plan, 0, 0, :reach, '{}', '{}', '{}', '{}', '{}', :at, :by, :byName)
                on conflict do nothing
                """)
                .param("plan", plan.value())
                .param("reach", none.audience().reach().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
        return held(plan);
    }

    /// Ends a change.
    void end(Preparation before, Actor by) {
        jdbc.sql("""
                update movement.preparation
                set revision = :revision, changed_at = :at, changed_by = :by, changed_by_name = :byName
                where plan = :plan
                """)
                .param("revision", before.revision() + 1)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .param("plan", before.plan().value())
                .update();
    }

    void audience(Preparation before, Audience audience) {
        jdbc.sql("""
                update movement.preparation
                set audience_since = :since, reach = :reach, kinds = :kinds, blocks = :blocks, added = :added,
                    removed = :removed, people = :people
                where plan = :plan
                """)
                .param("since", before.revision() + 1)
                .param("reach", audience.reach().name())
                .param("kinds", names(audience.kinds()))
                .param("blocks", keys(audience.blocks()))
                .param("added", keys(audience.added()))
                .param("removed", keys(audience.removed()))
                .param("people", names(audience.people()))
                .param("plan", before.plan().value())
                .update();
    }

    void put(Preparation before, String id, boolean added, Wish wish) {
        jdbc.sql("""
                insert into movement.prepared_duty
                    (plan, id, revision, added, dropped, kind, words, whom, units, opens_on, due_on)
                values (:plan, :id, :revision, :added, :dropped, :kind, :words, :whom, :units, :opensOn::date,
                        :dueOn::date)
                on conflict (plan, id) do update
                set revision = excluded.revision, dropped = excluded.dropped, kind = excluded.kind,
                    words = excluded.words, whom = excluded.whom, units = excluded.units,
                    opens_on = excluded.opens_on, due_on = excluded.due_on
                """)
                .param("plan", before.plan().value())
                .param("id", id)
                .param("revision", before.revision() + 1)
                .param("added", added)
                .param("dropped", wish.dropped())
                .param("kind", wish.kind().name())
                .param("words", wish.words())
                .param("whom", wish.whom().name())
                .param("units", keys(wish.of()))
                .param("opensOn", wish.opensOn())
                .param("dueOn", wish.dueOn())
                .update();
    }

    void remove(Preparation before, String id) {
        jdbc.sql("delete from movement.prepared_duty where plan = :plan and id = :id")
                .param("plan", before.plan().value())
                .param("id", id)
                .update();
    }

    private Preparation read(PlanId plan, String lock) {
        return jdbc.sql("select * from movement.preparation where plan = :plan" + lock)
                .param("plan", plan.value())
                .query((row, _) -> preparation(plan, row))
                .optional()
                .orElseGet(() -> Preparation.none(plan));
    }

    private Preparation preparation(PlanId plan, ResultSet row) throws SQLException {
        return new Preparation(
                plan,
                row.getInt("revision"),
                row.getInt("audience_since"),
                new Audience(
                        Audience.Reach.valueOf(row.getString("reach")),
                        values(row.getArray("kinds"), UnitKind::valueOf),
                        ids(row.getArray("blocks"), BlockId::new),
                        ids(row.getArray("added"), UnitId::new),
                        ids(row.getArray("removed"), UnitId::new),
                        values(row.getArray("people"), PeopleKind::valueOf)),
                entries(plan),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"));
    }

    /// Those added in the order they were.
    private Map<String, Preparation.Entry> entries(PlanId plan) {
        var entries = new LinkedHashMap<String, Preparation.Entry>();
        jdbc.sql("select * from movement.prepared_duty where plan = :plan order by id")
                .param("plan", plan.value())
                .query((row, _) -> entry(row))
                .list()
                .forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private static Preparation.Entry entry(ResultSet row) throws SQLException {
        return new Preparation.Entry(
                row.getString("id"),
                row.getInt("revision"),
                row.getBoolean("added"),
                new Wish(
                        row.getBoolean("dropped"),
                        DutyKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        Wish.Whom.valueOf(row.getString("whom")),
                        ids(row.getArray("units"), UnitId::new),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)));
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static UUID[] keys(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    private static <T> Set<T> values(Array array, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(read).collect(Collectors.toSet());
    }

    private static <T> List<T> ids(Array array, Function<UUID, T> read) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(read).toList();
    }
}
