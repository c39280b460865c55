package vn.thidua.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Fact;
import vn.thidua.site.Origin;

/// Writes down every fact as it is published, in the same transaction: what is undone was never written, and what
/// cannot be written is not done.
@Component
class Trail {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Trail(JdbcClient jdbc, JsonMapper json, @Qualifier("clock") Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Fact fact) {
        var by = fact.by();
        var from = Origin.current();
        jdbc.sql("""
                insert into audit.entry (at, fact, account, actor, subject_kind, subject, unit, particulars,
                                         changes, via, address)
                values (:at, :fact, :account, :actor, :kind, :subject, :unit, :particulars::jsonb,
                        :changes::jsonb, :via, :address)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("fact", name(fact))
                .param("account", by == null ? null : by.account())
                .param("actor", by == null ? "" : by.name())
                .param("kind", fact.subjectKind())
                .param("subject", fact.subject())
                .param("unit", fact.unit())
                .param("particulars", json.writeValueAsString(fact.particulars()))
                .param("changes", json.writeValueAsString(fact.changes()))
                .param("via", from.via().name())
                .param("address", from.address())
                .update();
    }

    /// `plan.PlanIssued`: the module and the fact, which is also how the message bundles name it
    /// (`plan.fact.PlanIssued`).
    private static String name(Fact fact) {
        var parts = fact.getClass().getPackageName().split("\\.");
        return parts[2] + "." + fact.getClass().getSimpleName();
    }
}
