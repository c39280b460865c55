package vn.thidua.organization.block.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The blocks one actor may see: those organized by a unit he sees, and those a unit he sees belongs to. What was
/// thrown away shows only to the organizer's side.
@Component
public class BlockBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    static final String ALL = "all";
    static final String DELETED = "deleted";

    /// Condition on a block `b` and its organizer `o`, with `:tops`.
    public static final String SEEN = """
            (o.path && :tops or (b.deleted_at is null and exists (
                select from organization.block_member x join organization.block_party y on y.id = x.member
                where x.block = b.id and y.path && :tops)))
            """;
    private static final String LINE = """
            select b.id, b.kind, b.name, b.symbol, o.short_name as organizer, b.active_from, b.active_to,
                   b.deleted_at is not null as deleted,
                   (select count(*) from organization.block_members(b.id, :year)) as members,
                   coalesce(officers.chair, '') as chair, coalesce(officers.vice, '') as vice,
                   count(*) over () as total
            from organization.block b
            join organization.unit o on o.id = b.organizer
            left join lateral (
                select string_agg(p.name, '; ') filter (where f.office = 'CHAIR') as chair,
                       string_agg(p.name, '; ' order by p.name) filter (where f.office = 'VICE_CHAIR') as vice
                from organization.block_office f join organization.block_party p on p.id = f.member
                where f.block = b.id and f.year = :year and f.to_day is null) officers on true
            """;
    private static final String CHOSEN = " where " + SEEN + """
              and (select coalesce(bool_and(strpos(b.folded || ' ' || o.folded, word) > 0), true)
                   from unnest(:words::text[]) word)
              and (:kind = '' or b.kind = :kind)
              and (:organizer::uuid is null or b.organizer = :organizer::uuid)
              and (b.deleted_at is not null) = (:state = 'deleted')
              and (:state <> '' or (b.active_from <= :year and (b.active_to is null or b.active_to >= :year)))
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    BlockBoard(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    TablePage<BlockLine> page(TableQuery query, int year, Actor by) {
        var total = new long[1];
        var rows = ask(query, year, by, " limit :limit offset :offset")
                .param("limit", TableQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return line(row);
                })
                .list();
        return new TablePage<>(query, rows, total[0]);
    }

    List<BlockLine> all(TableQuery query, int year, Actor by) {
        return ask(query, year, by, "").query((row, _) -> line(row)).list();
    }

    public boolean sees(BlockId block, Actor by) {
        return jdbc.sql("""
                        select exists (select from organization.block b join organization.unit o on o.id = b.organizer
                                       where b.id = :id and
                        """ + SEEN + ")")
                .param("id", block.value())
                .param("tops", tops(by))
                .query(Boolean.class)
                .single();
    }

    /// The units that organize a block which the actor may see.
    List<BlocksPage.Organizer> organizers(Actor by) {
        return jdbc.sql("""
                        select distinct o.id, o.short_name, o.short_name collate "vi-x-icu" as in_order
                        from organization.block b join organization.unit o on o.id = b.organizer where
                        """ + SEEN + " order by 3")
                .param("tops", tops(by))
                .query((row, _) -> new BlocksPage.Organizer(
                        Ids.text(row.getObject("id", UUID.class)), row.getString("short_name")))
                .list();
    }

    /// Blocks whose name, symbol or organizer holds all words; those that match with accents first.
    List<BlockLine> find(String text, int year, Actor by, int atMost) {
        return jdbc.sql(LINE + " where b.deleted_at is null and " + SEEN + """
                          and (select bool_and(strpos(b.folded || ' ' || o.folded, word) > 0)
                               from unnest(:words::text[]) word)
                        order by strpos(lower(b.name), :exact) = 0, b.active_to is not null,
                                 b.name collate "vi-x-icu", b.id
                        limit :limit
                        """)
                .param("tops", tops(by))
                .param("year", year)
                .param("words", words(text))
                .param("exact", Vietnamese.line(text).toLowerCase(Vietnamese.LOCALE))
                .param("limit", atMost)
                .query((row, _) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, int year, Actor by, String limit) {
        return jdbc.sql(LINE + CHOSEN + query.orderBy(COLUMNS) + ", b.id" + limit)
                .param("tops", tops(by))
                .param("year", year)
                .param("words", words(query.filter("q")))
                .param("kind", query.filter("kind"))
                .param("organizer", Ids.parse(query.filter("organizer")).orElse(null), Types.OTHER)
                .param("state", query.filter("state"));
    }

    private UUID[] tops(Actor by) {
        return permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    static String[] words(String text) {
        var folded = Vietnamese.fold(text);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private static BlockLine line(ResultSet row) throws SQLException {
        return new BlockLine(
                new BlockId(row.getObject("id", UUID.class)),
                BlockKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("symbol"),
                row.getString("organizer"),
                row.getInt("members"),
                row.getString("chair"),
                row.getString("vice"),
                row.getInt("active_from"),
                row.getObject("active_to", Integer.class),
                row.getBoolean("deleted"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "b.name collate \"vi-x-icu\"");
        columns.put("kind", "b.kind");
        columns.put("organizer", "o.short_name collate \"vi-x-icu\"");
        columns.put("members", "members");
        columns.put("chair", "chair");
        columns.put("from", "b.active_from");
        return columns;
    }
}
