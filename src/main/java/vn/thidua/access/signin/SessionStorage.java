package vn.thidua.access.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// What every page would pay for sessions and their guard, and need not.
@Configuration(proxyBeanMethods = false)
class SessionStorage {
    /// When a session was last used is kept to the minute, so that most pages write nothing. The parameters stand
    /// in the order in which Spring Session gives them.
    private static final String UPDATE = """
            update %TABLE_NAME% s
            set session_id = now.session_id, last_access_time = now.used, max_inactive_interval = now.idle,
                expiry_time = now.expiry, principal_name = now.principal
            from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                now (session_id, used, idle, expiry, principal, id)
            where s.primary_id = now.id
              and (now.used - s.last_access_time >= 60000 or s.session_id <> now.session_id
                   or s.max_inactive_interval <> now.idle or s.principal_name is distinct from now.principal)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    /// A measured filter costs as much again as the filter; requests are measured as a whole.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
