package vn.thidua.ledger.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.AwardsOfPlaces;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.eligibility.Members;
import vn.thidua.rulebook.eligibility.Source;

/// The people of many collectives at once, each with everything below, and what they received in the year.
///
/// How many hold an award is known where the ledger holds that award of one of them for the year, or is taken to be
/// complete: an award nobody entered yet is not an award nobody has.
@Component
class MembersOfUnits {
    /// People by the posts of a day; a post whose days are not known reaches as far as it may.
    private static final String MEMBER = """
            with member as (
                select distinct u.id as unit, p.id as person
                from organization.unit u
                join organization.unit s on s.path @> array[u.id]
                join organization.post o on o.unit = s.id
                     and coalesce(o.from_day <= :day, true) and coalesce(o.to_day >= :day, true)
                join organization.person p on p.id = o.person and p.merged_into is null
                     and coalesce(p.left_day >= :day, true)
                where u.id = any(:units))
            """;

    private final Sanctions sanctions;
    private final Rulebook rulebook;
    private final AwardsOfPlaces places;
    private final JdbcClient jdbc;

    MembersOfUnits(Sanctions sanctions, Rulebook rulebook, AwardsOfPlaces places, JdbcClient jdbc) {
        this.sanctions = sanctions;
        this.rulebook = rulebook;
        this.places = places;
        this.jdbc = jdbc;
    }

    /// A collective nobody is known to belong to is not there.
    Map<UUID, Members> of(Collection<UUID> units, Asking asking) {
        var tallies = new HashMap<UUID, Tally>();
        ask("select m.unit, count(*) as number from member m group by m.unit", units, asking)
                .query((row, _) -> tallies.computeIfAbsent(row.getObject("unit", UUID.class), Tally::new)
                        .total(row.getInt("number")))
                .list();
        ask("""
                select m.unit, s.award, count(distinct m.person) as number
                from member m join ledger.standing s on s.holder = m.person
                where s.year = :year and s.state = 'HOLDS' and s.award <> '' group by m.unit, s.award
                """, units, asking)
                .query((row, _) -> tallies.computeIfAbsent(row.getObject("unit", UUID.class), Tally::new)
                        .held(row.getString("award"), row.getInt("number")))
                .list();
        ask("""
                select m.unit, count(distinct m.person) as rated,
                       count(distinct m.person) filter (where e.grade <> 'NOT_COMPLETED') as number
                from member m
                join ledger.standing s on s.holder = m.person
                join ledger.entry e on e.id = s.entry
                where s.year = :year and s.state = 'HOLDS' and s.kind = 'RATING' group by m.unit
                """, units, asking)
                .query((row, _) -> tallies.computeIfAbsent(row.getObject("unit", UUID.class), Tally::new)
                        .rated(row.getInt("rated"), row.getInt("number")))
                .list();
        ask("""
                select m.unit, e.words
                from member m
                join ledger.standing s on s.holder = m.person
                join ledger.entry e on e.id = s.entry
                where s.year = :year and s.state = 'HOLDS' and s.kind = 'DISCIPLINE'
                """, units, asking)
                .query((row, _) -> tallies.computeIfAbsent(row.getObject("unit", UUID.class), Tally::new)
                        .disciplined(sanctions.read(row.getString("words"))))
                .list();
        var members = new HashMap<UUID, Members>();
        var own = asking.whole(asking.year()) ? own(units) : Set.<AwardCode>of();
        tallies.forEach((unit, tally) -> members.put(unit, tally.members(asking, own)));
        return members;
    }

    /// What places have of their own: as little is known to be missing of it as of the rest.
    private Set<AwardCode> own(Collection<UUID> units) {
        return places.around(units.stream().map(UnitId::new).toList()).stream()
                .map(Award::code)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec ask(String sql, Collection<UUID> units, Asking asking) {
        var asked = jdbc.sql(MEMBER + sql)
                .param("units", units.toArray(UUID[]::new))
                .param("day", asking.membersOn());
        return sql.contains(":year") ? asked.param("year", asking.year()) : asked;
    }

    /// What is counted of one collective.
    private final class Tally {
        private final UUID unit;
        private final Map<AwardCode, Integer> holding = new HashMap<>();
        private final List<Sanction> borne = new ArrayList<>();
        private int unnamed;
        private int total;
        private int rated;
        private int completed;

        private Tally(UUID unit) {
            this.unit = unit;
        }

        private Tally total(int number) {
            total = number;
            return this;
        }

        private Tally held(String award, int number) {
            holding.put(new AwardCode(award), number);
            return this;
        }

        private Tally rated(int all, int well) {
            rated = all;
            completed = well;
            return this;
        }

        private Tally disciplined(@Nullable Sanction sanction) {
            if (sanction == null) {
                unnamed++;
            } else {
                borne.add(sanction);
            }
            return this;
        }

        private Members members(Asking asking, Set<AwardCode> own) {
            boolean whole = asking.whole(asking.year());
            if (whole) {
                rulebook.asOf(asking.day()).awards().stream()
                        .filter(award -> award.subject() == Award.Subject.INDIVIDUAL)
                        .forEach(award -> holding.putIfAbsent(award.code(), 0));
                own.forEach(code -> holding.putIfAbsent(code, 0));
            }
            return new Members(
                    total,
                    holding,
                    whole || rated == total ? Integer.valueOf(completed) : null,
                    sanctions(whole),
                    new Source(Source.Kind.REGISTER, "", "/units/" + Ids.text(unit) + "/people"));
        }

        /// Known where every measure is, or where one of the hardest tells enough.
        private @Nullable List<Sanction> sanctions(boolean whole) {
            var hardest = Sanction.values()[Sanction.values().length - 1];
            return borne.contains(hardest) || (whole && unnamed == 0) ? borne : null;
        }
    }
}
