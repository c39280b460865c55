package vn.thidua.ledger.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritKind;

/// What the ledger holds of many at once, as little of it as the rules ask for.
@Component
class MeritRows {
    private final JdbcClient jdbc;

    MeritRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A merit as it stands. Those of people found to be the same are under whom they are today.
    /// @param home the unit whose people see it
    record MeritRow(
            UUID merit,
            UUID holder,
            UUID home,
            MeritKind kind,
            String award,
            String occasion,
            @Nullable Grade grade,
            String words,
            int year,
            @Nullable Integer since,
            boolean revoked,
            String number,
            @Nullable LocalDate decided) {}

    /// All up to a year, struck entries apart; one statement, however many are asked for.
    Map<UUID, List<MeritRow>> of(Collection<UUID> holders, int upTo) {
        return jdbc
                .sql("""
                        select s.merit, s.holder, s.home, s.kind, s.award, s.occasion, e.grade, e.words, s.year, e.since,
                               s.state = 'REVOKED' as revoked, e.decision_number, e.decision_day
                        from ledger.standing s join ledger.entry e on e.id = s.entry
                        where s.holder = any(:holders) and s.state <> 'STRUCK' and s.year <= :year
                        order by s.holder, s.year, s.merit
                        """)
                .param("holders", holders.toArray(UUID[]::new))
                .param("year", upTo)
                .query(MeritRows::row)
                .list()
                .stream()
                .collect(groupingBy(MeritRow::holder));
    }

    private static MeritRow row(ResultSet row, int number) throws SQLException {
        var grade = row.getString("grade");
        return new MeritRow(
                row.getObject("merit", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("home", UUID.class),
                MeritKind.valueOf(row.getString("kind")),
                row.getString("award"),
                row.getString("occasion"),
                grade.isEmpty() ? null : Grade.valueOf(grade),
                row.getString("words"),
                row.getInt("year"),
                row.getObject("since", Integer.class),
                row.getBoolean("revoked"),
                row.getString("decision_number"),
                row.getObject("decision_day", LocalDate.class));
    }
}
