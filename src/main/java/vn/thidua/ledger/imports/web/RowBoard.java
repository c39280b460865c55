package vn.thidua.ledger.imports.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.imports.Finding;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.ledger.imports.Outcome;
import vn.thidua.organization.UnitId;

/// The rows of an import, for those who may work on it.
@Component
class RowBoard {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RowBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Outcome, Integer> counts(MeritImportId id) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("select outcome, count(*) from ledger.import_row where import = :id group by outcome")
                .param("id", id.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /// @param outcome null for all
    List<RowLine> rows(MeritImportId id, @Nullable Outcome outcome, int offset, int limit) {
        return ask(id, "(:outcome = '' or r.outcome = :outcome)", outcome == null ? "" : outcome.name(), offset, limit);
    }

    /// Those that are not in the ledger because something is wrong or in doubt.
    List<RowLine> waiting(MeritImportId id, int limit) {
        return ask(id, "r.outcome in ('FAULTY', 'DOUBT', :outcome)", "", 0, limit);
    }

    /// The units on whose authority its merits stand in the ledger.
    List<UnitId> keepers(MeritImportId id) {
        return jdbc.sql("""
                        select distinct e.keeper from ledger.import_row r join ledger.entry e on e.key = r.merit
                        where r.import = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<RowLine> ask(MeritImportId id, String which, String outcome, int offset, int limit) {
        return jdbc.sql("""
                        select r.line, r.cells, r.findings, r.outcome, r.subject_kind, r.subject, r.merit, r.decided <> '' as decided,
                               coalesce(p.name || ' · ' || u.short_name, n.name, o.name, '') as now
                        from ledger.import_row r
                        left join organization.person p on p.id = r.subject and r.subject_kind = 'PERSON'
                        left join organization.unit u on u.id = p.unit
                        left join organization.unit n on n.id = r.subject and r.subject_kind = 'UNIT'
                        left join organization.outside_subject o on o.id = r.subject and r.subject_kind = 'OUTSIDE'
                        where r.import = :id and""" + " " + which + " order by r.line limit :limit offset :offset")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private RowLine line(ResultSet row) throws SQLException {
        var subject = row.getObject("subject", UUID.class);
        var merit = row.getObject("merit", UUID.class);
        return new RowLine(
                row.getInt("line"),
                json.readValue(row.getString("cells"), CELLS),
                json.readValue(row.getString("findings"), FINDINGS),
                Outcome.valueOf(row.getString("outcome")),
                subject == null ? null : new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), subject),
                row.getString("now"),
                merit == null ? null : new MeritId(merit),
                row.getBoolean("decided"));
    }
}
