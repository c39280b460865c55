package vn.thidua.organization.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;

/// The tree as one actor sees it, today or as of a day, level by level: a level is read when it is opened.
@Component
class UnitTree {
    static final int ON_A_LEVEL = 500;

    private static final String TODAY = """
            select u.id, u.name, u.symbol, u.kind, u.place, u.from_day, null::date as to_day,
                   exists (select from organization.unit c where c.parent = u.id and c.to_day is null) as opens
            from organization.unit u where u.to_day is null and u.path && :tops
            """;
    private static final String THEN = """
            select v.unit as id, v.name, v.symbol, v.kind, v.place, v.from_day, v.to_day,
                   exists (select from organization.unit_version c join organization.unit cu on cu.id = c.unit
                           where c.parent = v.unit and cu.path && :tops
                             and coalesce(c.from_day <= :day, true) and coalesce(c.to_day >= :day, true)) as opens
            from organization.unit_version v join organization.unit u on u.id = v.unit
            where u.path && :tops and coalesce(v.from_day <= :day, true) and coalesce(v.to_day >= :day, true)
            """;
    private static final String TODAY_IN_ORDER =
            " order by u.position, u.name collate \"vi-x-icu\", u.id limit " + ON_A_LEVEL;
    private static final String THEN_IN_ORDER =
            " order by v.position, v.name collate \"vi-x-icu\", v.unit limit " + ON_A_LEVEL;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;
    private final Organization organization;

    UnitTree(JdbcClient jdbc, OrganizationPermits permits, Organization organization) {
        this.jdbc = jdbc;
        this.permits = permits;
        this.organization = organization;
    }

    /// The topmost units the actor sees, opened down to one of them where that is asked for.
    List<TreeNode> tops(@Nullable LocalDate day, @Nullable UnitId opened, Actor by) {
        var open = new HashSet<UnitId>();
        if (opened != null) {
            open.add(opened);
            organization.above(opened).forEach(above -> open.add(above.id()));
        }
        var tops = day == null
                ? ask(TODAY + """
                        and not exists (select from organization.unit p where p.id = u.parent and p.path && :tops)
                        """.stripTrailing() + TODAY_IN_ORDER, null, null, by)
                : ask(THEN + """
                        and not exists (select from organization.unit p where p.id = v.parent and p.path && :tops)
                        """.stripTrailing() + THEN_IN_ORDER, day, null, by);
        if (opened == null && tops.size() == 1) {
            open.add(tops.getFirst().id());
        }
        return tops.stream().map(top -> hang(top, day, open, by)).toList();
    }

    /// The units directly below one.
    List<TreeNode> below(UnitId unit, @Nullable LocalDate day, Actor by) {
        return level(unit, day, by).stream()
                .map(line -> new TreeNode(line, List.of()))
                .toList();
    }

    /// The units above one, the topmost that the actor may see first.
    List<UnitView> wayTo(UnitId unit, Actor by) {
        var tops = permits.tops(by);
        var above = organization.above(unit);
        return tops.contains(unit) && above.stream().noneMatch(each -> tops.contains(each.id()))
                ? List.of()
                : above.stream().dropWhile(each -> !tops.contains(each.id())).toList();
    }

    private TreeNode hang(UnitLine line, @Nullable LocalDate day, Set<UnitId> open, Actor by) {
        return new TreeNode(
                line,
                !open.contains(line.id())
                        ? List.of()
                        : level(line.id(), day, by).stream()
                                .map(below -> hang(below, day, open, by))
                                .toList());
    }

    private List<UnitLine> level(UnitId unit, @Nullable LocalDate day, Actor by) {
        return day == null
                ? ask(TODAY + " and u.parent = :parent" + TODAY_IN_ORDER, null, unit, by)
                : ask(THEN + " and v.parent = :parent" + THEN_IN_ORDER, day, unit, by);
    }

    private List<UnitLine> ask(String sql, @Nullable LocalDate day, @Nullable UnitId parent, Actor by) {
        return jdbc.sql(sql)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day, Types.DATE)
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .query(UnitTree::line)
                .list();
    }

    private static UnitLine line(ResultSet row, int number) throws SQLException {
        return new UnitLine(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("symbol"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("place"),
                "",
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                null,
                "",
                row.getBoolean("opens"));
    }
}
