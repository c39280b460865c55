package vn.thidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.BarSign;
import vn.thidua.site.Texts;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// What somebody was told. Nobody reads another's.
@Component
class NoticeBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            select n.id, n.kind, n.urgency, n.text, n.arguments, n.at, n.read_at, count(*) over () as total
            from notice.notice n
            where n.account = :by
              and (:show <> 'unread' or n.read_at is null)
              and (:kind = '' or n.kind = :kind)
              and (:text = '' or strpos(n.folded, :text) > 0)
              and (:from::date is null or n.at >= :from::date::timestamp at time zone :zone)
              and (:to::date is null or n.at < (:to::date + 1)::timestamp at time zone :zone)
            """;

    private final Arguments arguments;
    private final JdbcClient jdbc;

    NoticeBoard(Arguments arguments, JdbcClient jdbc) {
        this.arguments = arguments;
        this.jdbc = jdbc;
    }

    TablePage<NoticeLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), this::line);
    }

    List<NoticeLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query(this::line).list();
    }

    /// Counted on every page, so no further than the bell says.
    int unread(Actor by) {
        return jdbc.sql("""
                        select count(*) from (
                            select from notice.notice where account = :by and read_at is null limit :most) n
                        """)
                .param("by", by.account())
                .param("most", BarSign.MOST + 1)
                .query(Integer.class)
                .single();
    }

    @Nullable UUID newest(Actor by) {
        return jdbc.sql("select id from notice.notice where account = :by order by id desc limit 1")
                .param("by", by.account())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        return jdbc.sql(LINES + query.orderBy(COLUMNS) + ", n.id desc" + limit)
                .param("by", by.account())
                .param("show", query.filter("show"))
                .param("kind", query.filter("kind"))
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("from", day(query.filter("from")))
                .param("to", day(query.filter("to")))
                .param("zone", Texts.ZONE.getId());
    }

    private NoticeLine line(ResultSet row, int number) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeLine(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Urgency.valueOf(row.getString("urgency")),
                arguments.read(row.getString("text"), row.getString("arguments")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    /// A day that is none is no limit.
    private static @Nullable String day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso).toString();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("at", "n.at");
        columns.put("kind", "n.kind");
        columns.put("urgency", "n.urgency");
        return columns;
    }
}
