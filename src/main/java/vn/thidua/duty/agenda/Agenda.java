package vn.thidua.duty.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;

/// The dated duties of the units an account answers for today. Asked each time by the roles of the moment: when a role
/// has ended, its duties are gone from here.
@Component
@Transactional(readOnly = true)
class Agenda {
    private static final int MOST = 2000;

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All but what was waived.
    /// @param unit null for all units of the account
    List<Dated> between(LocalDate first, LocalDate last, AccountId account, @Nullable UUID unit) {
        return ask("d.due_on between :first::date and :last::date and d.state <> 'WAIVED'", account, unit)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> dated(row))
                .list();
    }

    /// What is not settled, however old, and what was due from a day on and is done.
    List<Dated> from(LocalDate first, AccountId account) {
        return ask("""
                        d.due_on is not null
                        and (d.state in ('OPEN', 'RETURNED', 'SUBMITTED') or d.state = 'DONE' and d.due_on >= :first::date)
                        """, account, null)
                .param("first", first)
                .query((row, _) -> dated(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String which, AccountId account, @Nullable UUID unit) {
        return jdbc.sql("""
                        select d.id, d.version, t.origin, t.words, t.quote, u.short_name as unit,
                               a.short_name as asked_by, d.state, d.due_on
                        from duty.duty d
                        join duty.task t on t.id = d.task
                        join organization.unit u on u.id = d.unit
                        join organization.unit a on a.id = t.asked_by
                        where d.unit in (select unit from access.granted_units(:account, 'ANSWER_DUTIES'))
                          and (:unit::uuid is null or d.unit = :unit::uuid)
                          and\s""" + which + " order by d.due_on, t.position, d.id limit " + MOST)
                .param("account", account.value())
                .param("unit", unit, Types.OTHER);
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                new DutyId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getObject("origin", UUID.class),
                row.getString("words"),
                row.getString("quote"),
                row.getString("unit"),
                row.getString("asked_by"),
                DutyState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class));
    }
}
