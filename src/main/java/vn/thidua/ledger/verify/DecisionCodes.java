package vn.thidua.ledger.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Decision;

/// The codes of decisions, one for each. A decision is what an entry cites: number, day and who decided.
@Repository
public class DecisionCodes {
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionCodes(JdbcClient jdbc, @Qualifier("clock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Code> of(Decision decision) {
        return jdbc.sql("""
                        select * from ledger.decision_code
                        where number = :number and day = :day and decided_by = :by
                        """)
                .param("number", decision.number())
                .param("day", decision.day(), Types.DATE)
                .param("by", decision.by())
                .query(DecisionCodes::code)
                .optional()
                .map(DecisionCode::code);
    }

    public Optional<DecisionCode> of(Code code) {
        return jdbc.sql("select * from ledger.decision_code where code = :code")
                .param("code", code.value())
                .query(DecisionCodes::code)
                .optional();
    }

    /// @return whether there was none
    boolean add(Decision decision, Actor by) {
        return jdbc.sql("""
                                insert into ledger.decision_code (code, number, day, decided_by, account, actor, at)
                                values (:code, :number, :day, :by, :account, :actor, :at)
                                on conflict (number, day, decided_by) do nothing
                                """)
                        .param("code", Code.next().value())
                        .param("number", decision.number())
                        .param("day", decision.day(), Types.DATE)
                        .param("by", decision.by())
                        .param("account", by.account())
                        .param("actor", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static DecisionCode code(ResultSet row, int number) throws SQLException {
        return new DecisionCode(
                new Code(row.getString("code")),
                new Decision(
                        row.getString("number"), row.getObject("day", LocalDate.class), row.getString("decided_by")));
    }
}
