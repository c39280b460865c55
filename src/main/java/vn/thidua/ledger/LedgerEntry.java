package vn.thidua.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.AwardCode;

/// One entry as it stands in the ledger.
/// @param id its number
/// @param place the units above the unit, as on the day
/// @param keeper the unit that may correct it
public record LedgerEntry(
        long id,
        UUID key,
        Sort sort,
        MeritId merit,
        Merit content,
        Subject subject,
        String name,
        UnitId unit,
        String unitName,
        String place,
        String reason,
        UnitId keeper,
        String source,
        String actor,
        Instant at) {
    /// What an entry says. Named as `ledger.sort.<lower case>`.
    public enum Sort {
        RECORDED,
        CORRECTED,
        /// revoked by a decision: it was received, and taken away
        REVOKED,
        /// entered by mistake: it was never received
        STRUCK;

        public String text() {
            return "ledger.sort." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param row of `ledger.entry`
    public static LedgerEntry of(ResultSet row) throws SQLException {
        var award = row.getString("award");
        var grade = row.getString("grade");
        return new LedgerEntry(
                row.getLong("id"),
                row.getObject("key", UUID.class),
                Sort.valueOf(row.getString("sort")),
                new MeritId(row.getObject("merit", UUID.class)),
                new Merit(
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
                        money(row),
                        row.getString("note"),
                        row.getString("occasion")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class)),
                row.getString("subject_name"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("unit_place"),
                row.getString("reason"),
                new UnitId(row.getObject("keeper", UUID.class)),
                row.getString("source").toLowerCase(Locale.ROOT),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Long money(ResultSet row) throws SQLException {
        long money = row.getLong("money");
        return row.wasNull() ? null : money;
    }
}
