package vn.thidua.organization.people.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.sheet.SheetCell;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.PersonId;

/// The staged rows of a list.
@Component
public class Rows {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, List<String>>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Staging staging;
    private final JsonMapper json = JsonMapper.shared();

    Rows(JdbcClient jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    /// @param changes what stands now and what would, by column
    /// @param candidates whom it may mean
    public record StagedRow(
            int line,
            Map<String, String> cells,
            List<Finding> findings,
            Outcome outcome,
            Map<String, List<String>> changes,
            @Nullable PersonId person,
            List<Candidate> candidates,
            String decided) {}

    /// Somebody a row may mean.
    public record Candidate(PersonId id, String name, String birth, String post, String unit) {}

    public Map<Outcome, Integer> counts(ImportId id) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("select outcome, count(*) from organization.people_import_row where import = :id group by outcome")
                .param("id", id.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /// @param outcome null for all
    public List<StagedRow> page(ImportId id, @Nullable Outcome outcome, int offset, int limit) {
        var rows = jdbc.sql("""
                        select line, cells, findings || against as findings, outcome, changes, person, candidates, decided
                        from organization.people_import_row
                        where import = :id and (:outcome = '' or outcome = :outcome)
                        order by line limit :limit offset :offset
                        """)
                .param("id", id.value())
                .param("outcome", outcome == null ? "" : outcome.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> raw(row))
                .list();
        var known = candidates(
                rows.stream().flatMap(row -> row.candidates().stream()).toList());
        return rows.stream().map(row -> row.with(known)).toList();
    }

    Map<String, SheetCell> cells(ImportId id, int line) {
        var cells = jdbc.sql("select cells from organization.people_import_row where import = :id and line = :line")
                .param("id", id.value())
                .param("line", line)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("row"));
        var kinds = new HashMap<String, SheetCell>();
        json.readValue(cells, CELLS).forEach((key, text) -> kinds.put(key, new SheetCell(text, SheetCell.Kind.TEXT)));
        return kinds;
    }

    void replace(ImportId id, List<Staging.Numbered> rows) {
        for (var row : rows) {
            jdbc.sql("delete from organization.people_import_row where import = :id and line = :line")
                    .param("id", id.value())
                    .param("line", row.row())
                    .update();
        }
        staging.write(id.value(), rows);
    }

    /// @throws Missing where the row may not mean this person
    void decide(ImportId id, int line, @Nullable PersonId person) {
        int rows = jdbc.sql("""
                        update organization.people_import_row
                        set decided = case when :person::uuid is null then 'NEW' else 'PERSON' end, chosen = :person
                        where import = :id and line = :line and (:person::uuid is null or :person = any (candidates))
                        """)
                .param("id", id.value())
                .param("line", line)
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .update();
        if (rows == 0) {
            throw new Missing("row");
        }
    }

    /// Names of those the list touched who have been changed since, or have an account by now.
    List<String> changedSince(ImportId id) {
        return jdbc.sql("""
                        select p.name from organization.people_import_row r
                        left join organization.person p on p.id = coalesce(r.person, r.new_person)
                        where r.import = :id and r.version is not null
                          and (p.version is distinct from r.version
                               or r.outcome = 'NEW' and (exists (select from access.account a where a.person = p.id)
                                                         or exists (select from organization.person o where o.merged_into = p.id)
                                                         or exists (select from organization.people_merge m where p.id in (m.kept, m.merged))
                                                         or exists (select from organization.not_duplicate d where p.id in (d.one, d.other))
                                                         or exists (select from organization.person_passed x where x.person = p.id)))
                        order by r.line limit 10
                        """)
                .param("id", id.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private Map<UUID, Candidate> candidates(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select p.id, p.name, coalesce(to_char(p.birth_day, 'DD/MM/YYYY'), p.birth_year::text, '') as birth, p.post, u.short_name
                        from organization.person p join organization.unit u on u.id = p.unit where p.id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Candidate(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("birth"),
                        row.getString("post"),
                        row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(candidate -> candidate.id().value(), candidate -> candidate));
    }

    private Raw raw(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Raw(
                new StagedRow(
                        row.getInt("line"),
                        json.readValue(row.getString("cells"), CELLS),
                        json.readValue(row.getString("findings"), FINDINGS),
                        Outcome.valueOf(row.getString("outcome")),
                        json.readValue(row.getString("changes"), CHANGES),
                        person == null ? null : new PersonId(person),
                        List.of(),
                        row.getString("decided")),
                uuids(row.getArray("candidates")));
    }

    private static List<UUID> uuids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    /// A row whose candidates are not looked up yet.
    private record Raw(StagedRow row, List<UUID> candidates) {
        StagedRow with(Map<UUID, Candidate> known) {
            var found = new ArrayList<Candidate>();
            for (var id : candidates) {
                var candidate = known.get(id);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
            return new StagedRow(
                    row.line(),
                    row.cells(),
                    row.findings(),
                    row.outcome(),
                    row.changes(),
                    row.person(),
                    found,
                    row.decided());
        }
    }
}
