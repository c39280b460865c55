package vn.thidua.plan.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.FileId;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// The issued editions of plans, only ever added to.
@Repository
public class Editions {
    private static final String EDITION = """
            select ordinal, revision, number, issued_on, signed_by, signed_by_name, docx, pdf from plan.edition
            """;

    private final JdbcClient sql;

    Editions(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(PlanId plan, Edition edition) {
        sql.sql("""
                insert into plan.edition (plan, ordinal, revision, number, issued_on, signed_by, signed_by_name, docx, pdf)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        plan.value(),
                        edition.ordinal(),
                        edition.revision(),
                        edition.number(),
                        edition.issuedOn(),
                        edition.signedBy(),
                        edition.signedByName(),
                        edition.docx().value(),
                        edition.pdf().value())
                .update();
    }

    /// The latest first.
    public List<Edition> of(PlanId plan) {
        return sql.sql(EDITION + "where plan = ? order by ordinal desc")
                .param(plan.value())
                .query((row, _) -> edition(row))
                .list();
    }

    public Optional<Edition> last(PlanId plan) {
        return of(plan).stream().findFirst();
    }

    /// The day of the latest plan a unit issued in a year: the next cannot bear an earlier one.
    public Optional<LocalDate> lastIssuedOn(UnitId unit, int year) {
        return sql.sql("""
                select max(e.issued_on) as day from plan.edition e join plan.plan p on p.id = e.plan
                where p.unit = ? and extract(year from e.issued_on) = ?
                """)
                .params(unit.value(), year)
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getInt("ordinal"),
                row.getInt("revision"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("signed_by", UUID.class),
                row.getString("signed_by_name"),
                new FileId(row.getObject("docx", UUID.class)),
                new FileId(row.getObject("pdf", UUID.class)));
    }
}
