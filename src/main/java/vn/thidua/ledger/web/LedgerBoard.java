package vn.thidua.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.Occasions;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TableQuery;

/// The merits of all whom one actor may see. Walks the index of names from the page's beginning, or gathers few and
/// puts them in order, and never counts beyond [#COUNTED]: so a page costs the same among a thousand and among
/// millions. Parts of names, places and numbers are looked for among those that are known, of which there are few.
@Component
class LedgerBoard {
    /// How far the search counts and pages; what is further down is found by narrowing it.
    static final int COUNTED = 1_000;

    /// What it can be sorted by: the given name.
    static final Map<String, String> COLUMNS = Map.of("name", "(split_part(m.name, ' ', -1)) collate \"vi-x-icu\"");

    private static final int MOST_EXPORTED = 100_000;

    /// Up to so many units in sight their merits are gathered unit by unit, and only then looked through: among the
    /// millions of others the indexes of names would find far more than is in sight.
    private static final int FEW_UNITS = 100;

    private final LedgerPermits permits;
    private final Permits access;
    private final Occasions occasions;
    private final JdbcClient jdbc;

    LedgerBoard(LedgerPermits permits, Permits access, Occasions occasions, JdbcClient jdbc) {
        this.permits = permits;
        this.access = access;
        this.occasions = occasions;
        this.jdbc = jdbc;
    }

    /// @param counted how many there are, or [#COUNTED] where there are `more`
    record Found(List<LedgerLine> lines, int counted, boolean more) {}

    Found page(TableQuery query, Actor by) {
        var sight = sight(by);
        var filter = sight.filter(query);
        int total = count(filter, sight, "true");
        int offset = Math.min(query.offset(), COUNTED - TableQuery.PAGE_SIZE);
        return new Found(
                lines(query, filter, sight, total <= COUNTED, offset, TableQuery.PAGE_SIZE),
                Math.min(total, COUNTED),
                total > COUNTED);
    }

    /// @throws Refusal where there are more than a file should hold
    List<LedgerLine> all(TableQuery query, Actor by) {
        var sight = sight(by);
        var lines = lines(query, sight.filter(query), sight, true, 0, MOST_EXPORTED + 1);
        if (lines.size() > MOST_EXPORTED) {
            throw Refusal.of(LedgerRefusals.EXPORT_TOO_LONG, "ledger.refusal.export_too_long", MOST_EXPORTED);
        }
        return lines;
    }

    /// The units to narrow the search to, upper levels first.
    List<UnitId> tops(Actor by) {
        return access.unitsOf(by, Act.SEE);
    }

    /// First those with the very accents, then the rest; each in the order of names.
    private List<LedgerLine> lines(
            TableQuery query, LedgerFilter filter, Sight sight, boolean few, int offset, int limit) {
        if (!filter.searches()) {
            return ask(query, filter, sight, few, "true", offset, limit);
        }
        var exact = filter.exact();
        var lines = new ArrayList<>(ask(query, filter, sight, few, exact, offset, limit));
        if (lines.size() < limit) {
            int better = offset == 0 ? lines.size() : count(filter, sight, exact);
            lines.addAll(ask(
                    query,
                    filter,
                    sight,
                    few,
                    "not (" + exact + ")",
                    Math.max(0, offset - better),
                    limit - lines.size()));
        }
        return lines;
    }

    /// @param few whether they are gathered first and then put in order: the database would rather walk the order and
    /// look for them, which takes long where they are few, or all stand at its end
    private List<LedgerLine> ask(
            TableQuery query, LedgerFilter filter, Sight sight, boolean few, String which, int offset, int limit) {
        var order = order(query);
        return jdbc.sql("select e.*, m.state, m.holder, m.home from (select m.merit from (select m.merit, "
                        + filter.named() + ".name, m.year from " + sight.sql(filter.knowsNames()) + filter.sql()
                        + " and "
                        + which
                        + (few ? " offset 0" : "") + ") m" + order + " limit :limit offset :offset) found"
                        + " join ledger.standing m on m.merit = found.merit join ledger.entry e on e.id = m.entry"
                        + order)
                .params(filter.parameters())
                .params(sight.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        var entry = LedgerEntry.of(row);
        return new LedgerLine(
                entry,
                row.getObject("holder", UUID.class),
                row.getString("state").equals("REVOKED"),
                occasions.name(entry.content()));
    }

    private int count(LedgerFilter filter, Sight sight, String which) {
        return jdbc.sql("select count(*) from (select from " + sight.sql(filter.knowsNames()) + filter.sql() + " and "
                        + which + " limit :most) counted")
                .params(filter.parameters())
                .params(sight.parameters())
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private Sight sight(Actor by) {
        if (permits.seesAll(by)) {
            return new Sight(Breadth.ALL, List.of(), List.of());
        }
        var tops = tops(by).stream().map(UnitId::value).toList();
        var units = jdbc.sql("select s.id from organization.unit s where s.path && :tops limit :most")
                .param("tops", tops.toArray(UUID[]::new))
                .param("most", FEW_UNITS + 1)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        if (units.size() <= FEW_UNITS) {
            return new Sight(Breadth.FEW, units, List.of());
        }
        var roots = jdbc.sql("select distinct u.path[1] from organization.unit u where u.id = any(:tops)")
                .param("tops", tops.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return new Sight(tops.containsAll(roots) ? Breadth.WHOLE_TREES : Breadth.MANY, tops, roots);
    }

    /// Which merits somebody may see, as the table to look through with its first condition.
    /// @param units all in sight where they are few, otherwise the topmost of them
    /// @param roots of the trees they stand in, where they are not few
    private record Sight(Breadth breadth, List<UUID> units, List<UUID> roots) {
        String sql(boolean named) {
            var names = named ? " join ledger.known_name k on k.name = m.name where " : " where ";
            return switch (breadth) {
                case ALL -> "ledger.standing m" + names;
                case WHOLE_TREES -> "ledger.standing m" + names + tree();
                case MANY ->
                    "ledger.standing m" + names + tree()
                            + "m.home in (select s.id from organization.unit s where s.path && :units) and ";
                case FEW ->
                    "(select * from ledger.standing s where s.home = any(:units) and s.state <> 'STRUCK' offset 0) m where ";
            };
        }

        LedgerFilter filter(TableQuery query) {
            return new LedgerFilter(query, breadth == Breadth.FEW);
        }

        /// One tree by itself, for the order of its names is an index's.
        private String tree() {
            return roots.size() == 1 ? "m.root = (:roots::uuid[])[1] and " : "m.root = any(:roots) and ";
        }

        Map<String, Object> parameters() {
            return Map.of("units", units.toArray(UUID[]::new), "roots", roots.toArray(UUID[]::new));
        }
    }

    private enum Breadth {
        ALL,
        WHOLE_TREES,
        MANY,
        FEW
    }

    private static String order(TableQuery query) {
        var way = query.descending() ? " desc" : "";
        var years = query.descending() ? "" : " desc";
        return " order by %s%s, m.name collate \"vi-x-icu\"%s, m.year%s, m.merit%s"
                .formatted(COLUMNS.get("name"), way, way, years, way);
    }
}
