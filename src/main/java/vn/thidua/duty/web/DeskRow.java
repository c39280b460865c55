package vn.thidua.duty.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Message;

/// A duty as the desk wants it.
/// @param reason why it was given back last, empty where it was not
record DeskRow(
        DutyId id,
        DutyKind kind,
        String words,
        UUID origin,
        String unit,
        DutyState state,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        String quote,
        String dueWords,
        String reason,
        long total) {
    private static final int QUOTED = 140;

    static final String COLUMNS = """
            d.id, t.kind, t.words, t.origin, u.short_name as unit, d.state, d.due_on, d.submitted_at, t.quote,
            case when t.event <> '' then t.event else t.due_words end as due_words,
            case when d.state = 'RETURNED'
                 then (select s.words from duty.step s where s.duty = d.id and s.kind = 'RETURNED'
                       order by s.at desc, s.id desc limit 1) end as reason,
            count(*) over () as total
            """;

    static DeskRow of(ResultSet row) throws SQLException {
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        var reason = row.getString("reason");
        return new DeskRow(
                new DutyId(row.getObject("id", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("origin", UUID.class),
                row.getString("unit"),
                DutyState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                row.getString("quote"),
                row.getString("due_words"),
                reason == null ? "" : reason,
                row.getLong("total"));
    }

    /// The reason it was given back; else the sentence of the plan; else its words about the time.
    @Nullable Message why() {
        if (!reason.isEmpty()) {
            return Message.of("duty.desk.returned", shortened(reason));
        }
        if (!quote.isEmpty()) {
            return Message.of("duty.desk.quote", shortened(quote));
        }
        return dueWords.isEmpty() ? null : Message.of("duty.desk.quote", dueWords);
    }

    /// Key of what there is to do with it for whoever owes it.
    String act() {
        if (state == DutyState.RETURNED) {
            return "duty.desk.act.again";
        }
        return kind.doneOnWord() ? "duty.confirm" : "duty.submit";
    }

    private static String shortened(String words) {
        if (words.length() <= QUOTED) {
            return words;
        }
        var end = words.lastIndexOf(' ', QUOTED);
        return words.substring(0, end < 1 ? QUOTED : end) + "…";
    }
}
