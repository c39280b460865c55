package vn.thidua.site.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One page of a list.
/// @param total rows of the whole list
public record TablePage<T>(TableQuery query, List<T> rows, long total) {
    /// What [#read] wants at the end of the SQL.
    public static final String LIMIT = " limit :limit offset :offset";

    /// Reads a page.
    /// @param asked ends with [#LIMIT] and counts the whole list in a column `total`
    public static <T> TablePage<T> read(TableQuery query, JdbcClient.StatementSpec asked, RowMapper<T> line) {
        var total = new AtomicLong();
        var rows = asked.param("limit", TableQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return line.mapRow(row, number);
                })
                .list();
        return new TablePage<>(query, rows, total.get());
    }

    public int pages() {
        return (int) Math.max(1, (total + TableQuery.PAGE_SIZE - 1) / TableQuery.PAGE_SIZE);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public long first() {
        return total == 0 ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) rows.size();
    }
}
