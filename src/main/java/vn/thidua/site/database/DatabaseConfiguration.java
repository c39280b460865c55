package vn.thidua.site.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the connection pool and the migrations their server. One setting, `thidua.database-url`, names an external
/// one.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final String EMBEDDED = "'${thidua.database-url:}'.isEmpty()";

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    EmbeddedPostgres embeddedPostgres(@Value("${thidua.data}") Path data) {
        return EmbeddedPostgres.start(data);
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new Connection(postgres.url(), postgres.user(), postgres.passwordText());
    }

    @Bean
    @ConditionalOnExpression("!" + EMBEDDED)
    JdbcConnectionDetails externalConnection(@Value("${thidua.database-url}") String url) {
        return new Connection(url, null, null);
    }

    private record Connection(
            String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
