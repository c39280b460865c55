package vn.thidua.ledger.prize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rule;
import vn.thidua.rulebook.local.Regulations;

/// The prize money of a decision, and of a unit's year, as far as one actor may see the merits.
@Component
public class PrizeLists {
    /// What a list holds at most; more is asked unit by unit.
    public static final int MOST = 20_000;

    private static final String AWARDS = """
            select e.*, s.holder, coalesce(o.kind, '') as sort
            from ledger.standing s
            join ledger.entry e on e.id = s.entry
            left join organization.outside_subject o on o.id = s.holder
            where s.state = 'HOLDS' and s.kind in ('TITLE', 'FORM') and e.decision_day is not null
              and s.home in (select p.unit from access.permitted_units(:by, 'SEE') p)
            """;
    private static final String IN_ORDER = """
             order by (split_part(s.name, ' ', -1)) collate "vi-x-icu", s.name collate "vi-x-icu", s.merit limit :most
            """;

    private final PrizeReckoning reckoning;
    private final Regulations regulations;
    private final JdbcClient jdbc;

    PrizeLists(PrizeReckoning reckoning, Regulations regulations, JdbcClient jdbc) {
        this.reckoning = reckoning;
        this.regulations = regulations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PrizeList of(Decision decision, Actor by) {
        return list(jdbc.sql(AWARDS
                        + " and e.decision_number = :number and e.decision_day = :day and e.decision_by = :decidedBy"
                        + IN_ORDER)
                .param("number", decision.number())
                .param("day", Objects.requireNonNull(decision.day()))
                .param("decidedBy", decision.by())
                .param("by", by.account())
                .param("most", MOST + 1));
    }

    /// @param year in which it was decided
    @Transactional(readOnly = true)
    public PrizeList of(UnitId unit, int year, Actor by) {
        return list(jdbc.sql(AWARDS + """
                         and e.decision_day between :from and :to
                         and s.home in (select u.id from organization.unit u where u.path @> array[:unit]::uuid[])
                        """ + IN_ORDER)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("unit", unit.value())
                .param("by", by.account())
                .param("most", MOST + 1));
    }

    private PrizeList list(JdbcClient.StatementSpec asked) {
        var found = asked.query((row, _) ->
                        new Given(LedgerEntry.of(row), row.getObject("holder", UUID.class), row.getString("sort")))
                .list();
        boolean more = found.size() > MOST;
        var shown = more ? found.subList(0, MOST) : found;
        var beside = titles(shown);
        var laws = new LawsOfKeepers(regulations);
        return new PrizeList(
                shown.stream().map(given -> line(given, beside, laws)).toList(), more, rules(shown));
    }

    private PrizeLine line(Given given, Map<UUID, List<Given>> beside, LawsOfKeepers laws) {
        var rule = reckoning.law(given.day()).severalTitles().orElse(null);
        var share = given.entry.content().kind() == MeritKind.TITLE && rule != null
                ? share(given, beside.getOrDefault(given.holder, List.of()), laws)
                : PrizeLine.Share.PAID;
        return new PrizeLine(
                given.entry,
                new Subject(given.entry.subject().kind(), given.holder),
                reckoned(given, laws),
                share,
                rule);
    }

    private PrizeLine.Share share(Given mine, List<Given> titles, LawsOfKeepers laws) {
        var others = titles.stream()
                .filter(other -> !other.entry.merit().equals(mine.entry.merit()) && other.samePeriod(mine))
                .toList();
        if (others.isEmpty()) {
            return PrizeLine.Share.PAID;
        }
        var level = reckoning.level(mine.award());
        var order = Comparator.comparing((Given given) -> sum(given, laws))
                .thenComparing(given -> given.entry.merit().value(), Comparator.reverseOrder());
        boolean higher = others.stream()
                .filter(other -> reckoning.level(other.award()).equals(level))
                .anyMatch(other -> order.compare(other, mine) > 0);
        if (higher) {
            return PrizeLine.Share.HIGHER_PAID;
        }
        return others.stream().allMatch(other -> reckoning.level(other.award()).equals(level))
                ? PrizeLine.Share.PAID
                : PrizeLine.Share.CHECK;
    }

    private long sum(Given given, LawsOfKeepers laws) {
        return Objects.requireNonNullElse(reckoned(given, laws).amount(), 0L);
    }

    private Reckoned reckoned(Given given, LawsOfKeepers laws) {
        return reckoning.of(given.award(), given.entry.subject().kind(), given.sort, law(given, laws));
    }

    /// Where the decision is kept; of a form that is known only where it was received, there.
    private static Law law(Given given, LawsOfKeepers laws) {
        var kept = laws.on(given.day(), given.entry.keeper());
        return given.entry.content().kind() == MeritKind.TITLE
                        || kept.award(given.award()).isPresent()
                ? kept
                : laws.on(given.day(), given.entry.unit());
    }

    /// All titles that hold of those who stand in a list, whatever decision gave them.
    private Map<UUID, List<Given>> titles(Collection<Given> shown) {
        var holders = shown.stream()
                .filter(given -> given.entry.content().kind() == MeritKind.TITLE)
                .map(Given::holder)
                .distinct()
                .toArray(UUID[]::new);
        return jdbc
                .sql("""
                        select e.*, s.holder, coalesce(o.kind, '') as sort
                        from ledger.standing s
                        join ledger.entry e on e.id = s.entry
                        left join organization.outside_subject o on o.id = s.holder
                        where s.holder = any(:holders) and s.kind = 'TITLE' and s.state = 'HOLDS'
                          and e.decision_day is not null
                        """)
                .param("holders", holders)
                .query((row, _) ->
                        new Given(LedgerEntry.of(row), row.getObject("holder", UUID.class), row.getString("sort")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::holder));
    }

    private List<Rule> rules(Collection<Given> shown) {
        var found = new LinkedHashSet<Rule>();
        shown.stream()
                .map(Given::day)
                .distinct()
                .sorted()
                .map(reckoning::law)
                .forEach(law -> Stream.of(Rule.Topic.PAYER, Rule.Topic.SEVERAL_AWARDS)
                        .forEach(topic -> found.addAll(law.rules(topic))));
        return new ArrayList<>(found);
    }

    private record Given(LedgerEntry entry, UUID holder, String sort) {
        AwardCode award() {
            return Objects.requireNonNull(entry.content().award());
        }

        LocalDate day() {
            return entry.content().day();
        }

        boolean samePeriod(Given other) {
            return entry.content().year() == other.entry.content().year()
                    && Objects.equals(
                            entry.content().since(), other.entry.content().since());
        }
    }
}
