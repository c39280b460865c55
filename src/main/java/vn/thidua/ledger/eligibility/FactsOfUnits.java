package vn.thidua.ledger.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.eligibility.MeritRows.MeritRow;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;

/// The facts of many units in a few statements: their merits with those of the units they came from, when they were
/// founded, and their people. Of a unit made out of others the law does not say from when its age counts: that stays
/// not known.
@Component
public class FactsOfUnits {
    private final MeritRows merits;
    private final Pasts pasts;
    private final MembersOfUnits members;
    private final JdbcClient jdbc;

    FactsOfUnits(MeritRows merits, Pasts pasts, MembersOfUnits members, JdbcClient jdbc) {
        this.merits = merits;
        this.pasts = pasts;
        this.members = members;
        this.jdbc = jdbc;
    }

    /// @param sees whether the reader may open what stands at a unit, such as one of those these came from
    public Map<UUID, Facts> of(Collection<UUID> units, Asking asking, Predicate<UnitId> sees) {
        var lives = new HashMap<UUID, Life>();
        jdbc.sql("select id, from_day, to_day from organization.unit where id = any(:units)")
                .param("units", units.toArray(UUID[]::new))
                .query((row, _) -> new Life(
                        row.getObject("id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list()
                .forEach(life -> lives.put(life.unit, life));
        var before = predecessors(units);
        var holders = new LinkedHashSet<>(units);
        before.values().forEach(holders::addAll);
        var rows = merits.of(holders, asking.year());
        var people = members.of(units, asking);
        var facts = new LinkedHashMap<UUID, Facts>();
        for (var unit : units) {
            var life = lives.get(unit);
            if (life != null) {
                var older = before.getOrDefault(unit, Set.of());
                var past = asking.known(pasts.of(together(unit, older, rows), sees));
                facts.put(
                        unit,
                        new Facts(
                                Award.Subject.COLLECTIVE,
                                past,
                                service(life, older.isEmpty(), asking),
                                people.get(unit)));
            }
        }
        return facts;
    }

    private static List<MeritRow> together(UUID unit, Set<UUID> older, Map<UUID, List<MeritRow>> rows) {
        var all = new ArrayList<>(rows.getOrDefault(unit, List.of()));
        older.forEach(each -> all.addAll(rows.getOrDefault(each, List.of())));
        return all;
    }

    private static Service service(Life life, boolean own, Asking asking) {
        var ended = life.to;
        return new Service(
                own ? life.from : null,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.of(ended != null && !ended.isAfter(asking.day())),
                Known.UNKNOWN,
                Known.UNKNOWN,
                List.of(),
                new Source(Source.Kind.REGISTER, "", "/units/" + Ids.text(life.unit)));
    }

    /// The units out of which each was made, through any number of changes.
    private Map<UUID, Set<UUID>> predecessors(Collection<UUID> units) {
        var found = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("""
                        with recursive line as (
                            select u.id as unit, u.id as older from organization.unit u where u.id = any(:units)
                            union
                            select l.unit, b.unit
                            from line l
                            join organization.reorganized_unit a on a.unit = l.older and a.part = 'AFTER'
                            join organization.reorganization r on r.id = a.reorganization and r.state = 'IN_FORCE'
                                 and r.kind in ('MERGE', 'SPLIT', 'CLOSE')
                            join organization.reorganized_unit b on b.reorganization = r.id and b.part = 'BEFORE')
                        select unit, older from line where unit <> older
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query((row, _) -> found.computeIfAbsent(row.getObject("unit", UUID.class), _ -> new LinkedHashSet<>())
                        .add(row.getObject("older", UUID.class)))
                .list();
        return found;
    }

    /// @param from null where it is there for as long as is known
    private record Life(
            UUID unit, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
