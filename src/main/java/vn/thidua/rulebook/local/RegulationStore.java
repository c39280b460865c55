package vn.thidua.rulebook.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// The regulations and the steps of their lives.
@Repository
public class RegulationStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};
    private static final String KIND = "kind";
    private static final String REGULATION = """
            select r.id, r.version, r.unit, r.number, r.signed, r.title, r.from_day, r.to_day, r.state, r.replaces,
                   r.provisions::text, r.changed_at, r.deleted_at, r.adopts,
                   (select p.file from rulebook.regulation_paper p
                    where p.regulation = r.id and p.removed_at is null
                    order by p.added_at desc, p.id desc limit 1) as paper
            from rulebook.regulation r
            """;

    private final JdbcClient sql;

    RegulationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param formKey of the form it was sent with
    public void add(Regulation regulation, UUID formKey) {
        var says = regulation.content();
        sql.sql("""
                insert into rulebook.regulation
                    (id, unit, form_key, number, signed, title, from_day, to_day, state, replaces, provisions, changed_at,
                     adopts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .param(regulation.id().value())
                .param(regulation.unit().value())
                .param(formKey)
                .param(says.number())
                .param(says.signed())
                .param(says.title())
                .param(says.from())
                .param(says.to())
                .param(regulation.state().name())
                .param(key(regulation.replaces()))
                .param(json(says.provisions()))
                .param(time(regulation.changedAt()))
                .param(key(regulation.lineage().adopts()))
                .update();
    }

    /// @throws Refusal where somebody has changed it meanwhile
    public void save(Regulation regulation) {
        var says = regulation.content();
        int changed = sql.sql("""
                        update rulebook.regulation
                        set version = version + 1, number = ?, signed = ?, title = ?, from_day = ?, to_day = ?, state = ?,
                            provisions = ?::jsonb, changed_at = ?, deleted_at = ?
                        where id = ? and version = ?
                        """)
                .param(says.number())
                .param(says.signed())
                .param(says.title())
                .param(says.from())
                .param(says.to())
                .param(regulation.state().name())
                .param(json(says.provisions()))
                .param(time(regulation.changedAt()))
                .param(time(regulation.deletedAt()))
                .param(regulation.id().value())
                .param(regulation.version())
                .update();
        if (changed == 0) {
            throw Refusal.of(RegulationRefusals.CHANGED_MEANWHILE, "rulebook.local.refusal.changed_meanwhile");
        }
    }

    public Regulation require(RegulationId id) {
        return find(id).orElseThrow(() -> new Missing("regulation"));
    }

    public Optional<Regulation> find(RegulationId id) {
        return sql.sql(REGULATION + "where r.id = ?")
                .param(id.value())
                .query(RegulationStore::regulation)
                .optional();
    }

    /// Locked until the transaction ends.
    public Regulation lock(RegulationId id) {
        return sql.sql(REGULATION + "where r.id = ? for update")
                .param(id.value())
                .query(RegulationStore::regulation)
                .optional()
                .orElseThrow(() -> new Missing("regulation"));
    }

    /// What was entered with a form.
    public Optional<RegulationId> ofForm(UUID formKey) {
        return sql.sql("select id from rulebook.regulation where form_key = ?")
                .param(formKey)
                .query((row, _) -> new RegulationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// The new version of a regulation, if there is one that has not been thrown away.
    public Optional<Regulation> nextOf(RegulationId id) {
        return sql.sql(REGULATION + "where r.replaces = ? and r.deleted_at is null")
                .param(id.value())
                .query(RegulationStore::regulation)
                .optional();
    }

    /// What binds a unit on a day, the highest unit's first, of one level what is inherited first.
    List<Binding> binding(LocalDate day, UnitId unit) {
        return sql.sql("select held.*, b.level, b.inherited from rulebook.binding(:unit, :day) b join (" + REGULATION
                        + ") held on held.id = b.regulation order by b.depth, b.inherited desc, held.from_day, held.id")
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new Binding(
                        regulation(row, number),
                        new UnitId(row.getObject("level", UUID.class)),
                        row.getBoolean("inherited")))
                .list();
    }

    /// The approved regulations of the units above one that have not run out, the highest unit's first.
    List<Regulation> above(UnitId unit, LocalDate today) {
        return sql.sql(REGULATION + """
                        join organization.unit u on u.id = r.unit
                        where r.unit = any((select path from organization.unit where id = :unit)::uuid[])
                          and r.unit <> :unit and r.state = 'APPROVED' and (r.to_day is null or r.to_day >= :today)
                        order by cardinality(u.path), r.from_day, r.id
                        """)
                .param("unit", unit.value())
                .param("today", today)
                .query(RegulationStore::regulation)
                .list();
    }

    /// The draft or regulation by which an heir has taken one over.
    public Optional<Regulation> adoptedBy(UnitId heir, RegulationId regulation) {
        return sql.sql(REGULATION + "where r.adopts = ? and r.unit = ? and r.replaces is null and r.deleted_at is null")
                .param(regulation.value())
                .param(heir.value())
                .query(RegulationStore::regulation)
                .optional();
    }

    public void step(RegulationId regulation, Step.Kind kind, Actor by, Instant at, String reason) {
        sql.sql("""
                insert into rulebook.regulation_step (id, regulation, kind, account, person, name, at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Ids.next())
                .param(regulation.value())
                .param(kind.name())
                .param(by.account())
                .param(by.person())
                .param(by.name())
                .param(time(at))
                .param(reason)
                .update();
    }

    /// Whether the very form that showed this version was sent before, by the same one: a second click changes nothing.
    public boolean sentTwice(Regulation regulation, int seen, Step.Kind kind, Actor by) {
        var steps = steps(regulation.id());
        return regulation.version() == seen + 1
                && !steps.isEmpty()
                && steps.getFirst().kind() == kind
                && steps.getFirst().account().equals(by.account());
    }

    /// Whether somebody, through whichever account, has a hand in what it says.
    public boolean writtenBy(RegulationId regulation, Actor by) {
        return steps(regulation).stream()
                .filter(step -> step.kind().writes())
                .anyMatch(step -> step.account().equals(by.account())
                        || step.person() != null && step.person().equals(by.person()));
    }

    /// The latest first.
    public List<Step> steps(RegulationId regulation) {
        return sql.sql("""
                        select kind, account, person, name, at, reason from rulebook.regulation_step
                        where regulation = ? order by at desc, id desc
                        """)
                .param(regulation.value())
                .query((row, _) -> new Step(
                        Step.Kind.valueOf(row.getString("kind")),
                        row.getObject("account", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    private static Regulation regulation(ResultSet row, int number) throws SQLException {
        var replaces = row.getObject("replaces", UUID.class);
        var deleted = row.getObject("deleted_at", OffsetDateTime.class);
        return new Regulation(
                new RegulationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                new Content(
                        row.getString("number"),
                        row.getObject("signed", LocalDate.class),
                        row.getString("title"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        provisions(row.getString("provisions"))),
                RegulationState.valueOf(row.getString("state")),
                replaces == null ? null : new RegulationId(replaces),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                deleted == null ? null : deleted.toInstant(),
                lineage(row));
    }

    private static Regulation.Lineage lineage(ResultSet row) throws SQLException {
        var adopts = row.getObject("adopts", UUID.class);
        var paper = row.getObject("paper", UUID.class);
        return new Regulation.Lineage(
                adopts == null ? null : new RegulationId(adopts), paper == null ? null : new FileId(paper));
    }

    private static String json(List<Provision> provisions) {
        var rows = new ArrayList<Map<String, String>>();
        for (var row : Draft.rows(provisions)) {
            var values = new TreeMap<>(row.values());
            values.put(KIND, row.kind().name());
            rows.add(values);
        }
        return JSON.writeValueAsString(rows);
    }

    /// What we once wrote we can read: the awards were known then.
    private static List<Provision> provisions(String json) {
        return JSON.readValue(json, ROWS).stream()
                .map(values -> RowReader.kept(new Row(ProvisionKind.valueOf(values.getOrDefault(KIND, "")), values)))
                .toList();
    }

    private static @Nullable UUID key(@Nullable RegulationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
