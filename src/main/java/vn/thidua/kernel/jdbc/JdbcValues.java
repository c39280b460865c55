package vn.thidua.kernel.jdbc;

import java.util.List;

/// The converters of one module's own values, for instance of what it keeps as `jsonb`.
@FunctionalInterface
public interface JdbcValues {
    List<?> converters();
}
