package vn.thidua.site.table;

import java.util.List;

/// One page of a list.
/// @param total rows of the whole list
public record TablePage<T>(TableQuery query, List<T> rows, long total) {
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
