package vn.thidua.movement.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// How a duty stands that was added to a movement, and who owes it today.
@Component
@Transactional(readOnly = true)
public class OwedParts {
    private final JdbcClient jdbc;

    OwedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param unit who owes it now, which may have inherited it
    public record Part(
            DutyId duty,
            UnitId unit,
            DutyState state,
            @Nullable LocalDate dueOn) {
        public boolean late(LocalDate today) {
            return state.owed() && dueOn != null && dueOn.isBefore(today);
        }

        /// Where the duty stands after something would move it there: what is settled by hand stays as it is.
        public DutyState unlessSettled(DutyState wanted) {
            return state.settled() ? state : wanted;
        }
    }

    /// @throws Missing where there is none
    public Part require(DutyId duty) {
        return jdbc.sql("select id, unit, state, due_on from duty.duty where id = :id")
                .param("id", duty.value())
                .query((row, _) -> part(row))
                .optional()
                .orElseThrow(() -> new Missing("duty"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                new DutyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                DutyState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class));
    }
}
