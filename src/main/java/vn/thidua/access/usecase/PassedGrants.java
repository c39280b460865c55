package vn.thidua.access.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.GrantId;
import vn.thidua.access.model.Grant;
import vn.thidua.kernel.Message;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitHistory;

/// What reorganizations did to grants.
@Component
class PassedGrants {
    private static final int REASON_AT_MOST = 500;

    private final JdbcClient jdbc;
    private final UnitHistory history;

    PassedGrants(JdbcClient jdbc, UnitHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /// The reason of a grant that passed on: the decision, and why it was given first.
    String decision(ReorganizationId reorganization, String first) {
        var reason =
                first.isEmpty() ? history.decision(reorganization) : history.decision(reorganization) + "; " + first;
        return reason.length() > REASON_AT_MOST ? reason.substring(0, REASON_AT_MOST) : reason;
    }

    void remember(ReorganizationId reorganization, Grant old, @Nullable Grant next) {
        jdbc.sql("""
                insert into access.passed_grant (reorganization, old_grant, old_to_day, new_grant)
                values (:reorganization, :old, :toDay, :next)
                """)
                .param("reorganization", reorganization.value())
                .param("old", old.id().value())
                .param("toDay", old.toDay())
                .param("next", next == null ? null : next.id().value())
                .update();
    }

    void shorten(GrantId id, LocalDate last) {
        jdbc.sql("update access.role_grant set to_day = :last, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("last", last)
                .update();
    }

    /// New grants that somebody has taken back since: with the old ones open again they would be given anew.
    List<Message> changedSince(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select a.name from access.passed_grant p
                        join access.role_grant g on g.id = p.new_grant and g.version > 0
                        join access.account a on a.id = g.account
                        where p.reorganization = :reorganization order by a.name limit 3
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> Message.of("access.built_on.grant", row.getString(1)))
                .list();
    }

    List<GrantId> successors(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select new_grant from access.passed_grant
                        where reorganization = :reorganization and new_grant is not null
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> new GrantId(row.getObject(1, UUID.class)))
                .list();
    }

    void reopen(ReorganizationId reorganization) {
        jdbc.sql("""
                update access.role_grant g
                set to_day = p.old_to_day, revoked_at = null, version = g.version + 1
                from access.passed_grant p where p.reorganization = :reorganization and g.id = p.old_grant
                """).param("reorganization", reorganization.value()).update();
        jdbc.sql("delete from access.passed_grant where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }
}
