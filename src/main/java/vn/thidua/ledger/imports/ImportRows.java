package vn.thidua.ledger.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.sheet.SheetCell;
import vn.thidua.kernel.Missing;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Entered;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.ManyMerits;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.AwardCode;

/// The staged rows of an import, as they are decided upon and entered.
@Component
class ImportRows {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row that is to be entered.
    record Ready(int line, ManyMerits.Entering entering) {}

    Map<Outcome, Integer> counts(MeritImportId id) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("select outcome, count(*) from ledger.import_row where import = :id group by outcome")
                .param("id", id.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /// How the subject of a row is written.
    /// @throws Missing where there is no such row, or it has been entered
    String who(MeritImportId id, int line) {
        return jdbc.sql(
                        "select who from ledger.import_row where import = :id and line = :line and outcome <> 'ENTERED'")
                .param("id", id.value())
                .param("line", line)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("row"));
    }

    /// @throws Missing as [#who]
    Map<String, SheetCell> cells(MeritImportId id, int line) {
        var written = jdbc.sql(
                        "select cells from ledger.import_row where import = :id and line = :line and outcome <> 'ENTERED'")
                .param("id", id.value())
                .param("line", line)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("row"));
        var cells = new HashMap<String, SheetCell>();
        json.readValue(written, CELLS).forEach((key, text) -> cells.put(key, new SheetCell(text, SheetCell.Kind.TEXT)));
        return cells;
    }

    /// Decides upon all rows that write their subject so.
    /// @param how `ONE`, `OUT`, or nothing to open it again
    void decide(MeritImportId id, String who, String how, @Nullable UUID chosen) {
        jdbc.sql("""
                        update ledger.import_row set decided = :how, chosen = :chosen
                        where import = :id and who = :who and outcome <> 'ENTERED'
                        """)
                .param("id", id.value())
                .param("who", who)
                .param("how", how)
                .param("chosen", chosen, java.sql.Types.OTHER)
                .update();
    }

    /// What was decided of others that write their subject as this row does holds for it too.
    void decideAsOthers(MeritImportId id, int line) {
        jdbc.sql("""
                        update ledger.import_row t set decided = o.decided, chosen = o.chosen
                        from ledger.import_row o
                        where t.import = :id and t.line = :line and o.import = :id and o.who = t.who and o.line <> t.line
                          and o.decided <> ''
                        """).param("id", id.value()).param("line", line).update();
    }

    /// The next rows to be entered.
    List<Ready> ready(MeritImportId id, int atMost) {
        return jdbc.sql("""
                        select * from ledger.import_row where import = :id and outcome = 'NEW' order by line limit :most
                        """)
                .param("id", id.value())
                .param("most", atMost)
                .query((row, _) -> ready(row))
                .list();
    }

    /// Keeps what became of rows that were to be entered.
    void entered(MeritImportId id, int run, List<Ready> rows, List<Entered> became) {
        var lines = new ArrayList<Integer>();
        var outcomes = new ArrayList<String>();
        var merits = new ArrayList<@Nullable UUID>();
        var findings = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i).line);
            switch (became.get(i)) {
                case Entered.As as -> {
                    outcomes.add(Outcome.ENTERED.name());
                    merits.add(as.merit().value());
                    findings.add("[]");
                }
                case Entered.Refused refused -> {
                    var known = refused.why().code().equals(LedgerRefusals.ALREADY_ENTERED);
                    outcomes.add((known ? Outcome.KNOWN : Outcome.FAULTY).name());
                    merits.add(null);
                    findings.add(known ? "[]" : json.writeValueAsString(List.of(Finding.of(refused.why()))));
                }
            }
        }
        jdbc.sql("""
                        update ledger.import_row t
                        set outcome = n.outcome, merit = n.merit, findings = n.findings::jsonb,
                            run = case when n.merit is not null then :run end
                        from unnest(:lines::integer[], :outcomes::text[], :merits::uuid[], :findings::text[])
                             as n(line, outcome, merit, findings)
                        where t.import = :id and t.line = n.line
                        """)
                .param("id", id.value())
                .param("run", run)
                .param("lines", lines.toArray(Integer[]::new))
                .param("outcomes", outcomes.toArray(String[]::new))
                .param("merits", merits.toArray(UUID[]::new))
                .param("findings", findings.toArray(String[]::new))
                .update();
    }

    /// How many were entered the last time it was said.
    int enteredIn(MeritImportId id, int run) {
        return jdbc.sql("select count(*) from ledger.import_row where import = :id and run = :run")
                .param("id", id.value())
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    /// The merits it brought into the ledger.
    List<MeritId> merits(MeritImportId id) {
        return jdbc.sql("select merit from ledger.import_row where import = :id and merit is not null order by line")
                .param("id", id.value())
                .query((row, _) -> new MeritId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Ready ready(ResultSet row) throws SQLException {
        var award = row.getString("award");
        var grade = row.getString("grade");
        var money = row.getObject("money", Long.class);
        var merit = new Merit(
                MeritKind.valueOf(row.getString("kind")),
                award.isEmpty() ? null : new AwardCode(award),
                row.getString("words"),
                grade.isEmpty() ? null : Grade.valueOf(grade),
                row.getInt("year"),
                row.getObject("since", Integer.class),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_day", LocalDate.class),
                        row.getString("decision_by")),
                money,
                row.getString("note"),
                row.getString("occasion"));
        var subject =
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class));
        return new Ready(row.getInt("line"), new ManyMerits.Entering(subject, merit));
    }
}
