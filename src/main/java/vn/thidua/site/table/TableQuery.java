package vn.thidua.site.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// How a list is wanted: filters, order, page. Read from the address and written back into every link.
/// @param sort name of a column, checked against what the list knows before it nears any SQL
public record TableQuery(String path, Map<String, String> filters, String sort, boolean descending, int page) {
    public static final int PAGE_SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    /// @param parameters of the request
    /// @param columns the columns the list can be sorted by and the SQL of each; the first is the default
    public static TableQuery of(
            String path, Map<String, String> parameters, Map<String, String> columns, String... filters) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : filters) {
            var value = Vietnamese.line(parameters.getOrDefault(name, ""));
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        }
        var asked = parameters.getOrDefault("sort", "");
        var descending = asked.startsWith("-");
        var column = descending ? asked.substring(1) : asked;
        var known = columns.containsKey(column);
        return new TableQuery(
                path,
                Map.copyOf(kept),
                known ? column : columns.keySet().iterator().next(),
                known && descending,
                number(parameters.get("page")));
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /// `order by` of the list, from the SQL it names for its columns.
    public String orderBy(Map<String, String> columns) {
        return " order by " + columns.get(sort) + (descending ? " desc nulls last" : " asc nulls last");
    }

    /// The address that sorts by a column, or turns its order round.
    public String sortedBy(String column) {
        return address((column.equals(sort) && !descending ? "-" : "") + column, 1, path);
    }

    public String atPage(int number) {
        return address((descending ? "-" : "") + sort, number, path);
    }

    /// The same list as an Excel file.
    public String export() {
        return address((descending ? "-" : "") + sort, 1, path + ".xlsx");
    }

    /// `ascending`, `descending` or `none`, as assistive technology is told.
    public String ariaSort(String column) {
        return !column.equals(sort) ? "none" : descending ? "descending" : "ascending";
    }

    private String address(String order, int number, String to) {
        var query = new StringBuilder(to).append("?sort=").append(encoded(order));
        filters.forEach((name, value) ->
                query.append('&').append(encoded(name)).append('=').append(encoded(value)));
        if (number > 1) {
            query.append("&page=").append(number);
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String text) {
        if (text == null || !text.matches("[1-9]\\d{0,5}")) {
            return 1;
        }
        return Math.min(Integer.parseInt(text), MOST_PAGES);
    }
}
