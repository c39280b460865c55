package vn.thidua.movement.oversight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// Oversight is for those who have units below them.
@Component
class OversightPermits {
    private final JdbcClient jdbc;

    OversightPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean oversees(Actor by) {
        return jdbc.sql("""
                select exists (select from organization.unit u
                               where u.parent in (select unit from access.granted_units(:by, 'SEE')) and u.to_day is null)
                """).param("by", by.account()).query(Boolean.class).single();
    }

    /// @throws Missing where the actor has no units below him
    void requireOversight(Actor by) {
        if (!oversees(by)) {
            throw new Missing("oversight");
        }
    }
}
