package vn.thidua.kernel.jdbc;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/// Teaches Spring Data JDBC our values. A module with values of its own contributes them through [JdbcValues].
@Configuration(proxyBeanMethods = false)
class JdbcConfiguration extends AbstractJdbcConfiguration {
    private final List<JdbcValues> contributed;

    JdbcConfiguration(List<JdbcValues> contributed) {
        this.contributed = contributed;
    }

    @Override
    protected List<?> userConverters() {
        var ours = List.of(
                new IdentifierConverter.Writing(),
                new IdentifierConverter.Reading(),
                PartialDateConverter.Writing.INSTANCE,
                PartialDateConverter.Reading.INSTANCE);
        return Stream.concat(ours.stream(), contributed.stream().flatMap(values -> values.converters().stream()))
                .toList();
    }
}
