package vn.thidua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;

/// What the demo's people, units and subjects outside employment received in the years before.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoMerits {
    private static final String BY_HAND = "hand";
    /// Those who were there on the first day of the year.
    private static final String PEOPLE = """
            select p.id, coalesce(min(o.from_day), date '2000-01-01') as since, null::date as ended
            from organization.person p join organization.post o on o.person = p.id
            where p.left_day is null and p.merged_into is null
            group by p.id, p.name, p.birth_day order by p.name collate "C", p.birth_day
            """;
    private static final String UNITS = """
            select u.id, coalesce(u.from_day, date '2000-01-01') as since, u.to_day as ended
            from organization.unit u where u.parent is not null and u.beside is null
            order by cardinality(u.path), u.name collate "C"
            """;
    private static final String OUTSIDE = """
            select s.id, date '2000-01-01' as since, null::date as ended from organization.outside_subject s
            order by s.name collate "C"
            """;

    private final Ledger ledger;
    private final SubjectsThen subjects;
    private final Organization organization;
    private final EndMerit endMerit;
    private final Rulebook rulebook;
    private final JdbcClient jdbc;

    DemoMerits(
            Ledger ledger,
            SubjectsThen subjects,
            Organization organization,
            EndMerit endMerit,
            Rulebook rulebook,
            JdbcClient jdbc) {
        this.ledger = ledger;
        this.subjects = subjects;
        this.organization = organization;
        this.endMerit = endMerit;
        this.rulebook = rulebook;
        this.jdbc = jdbc;
    }

    void build(Actor officer) {
        var careers = Careers.load();
        var people = some(PEOPLE, careers.peopleEvery());
        var revocable = new ArrayList<MeritId>();
        for (int turn = 0; turn < people.size(); turn++) {
            int career = turn % careers.people().size();
            var entered = enter(
                    Subject.of(new PersonId(people.get(turn).id)),
                    people.get(turn),
                    careers.people().get(career),
                    careers,
                    officer);
            if (career == careers.revoked().career()) {
                revocable.addAll(entered);
            }
        }
        var units = some(UNITS, 1);
        for (int turn = 0; turn < units.size(); turn++) {
            var subject = Subject.of(new UnitId(units.get(turn).id));
            var career = careers.units().get(turn % careers.units().size());
            enter(subject, units.get(turn), career, careers, officer);
        }
        var outside = some(OUTSIDE, 1);
        for (int turn = 0; turn < outside.size(); turn++) {
            var subject = Subject.of(new OutsideSubjectId(outside.get(turn).id));
            var career = careers.outside().get(turn % careers.outside().size());
            enter(subject, outside.get(turn), career, careers, officer);
        }
        revoke(revocable, careers.revoked(), officer);
    }

    private List<MeritId> enter(
            Subject subject, Lasting lasting, Careers.Career career, Careers careers, Actor officer) {
        var body = body(subjects.home(subject));
        var merits = new ArrayList<Merit>();
        career.titles().forEach((year, code) -> merits.add(award(MeritKind.TITLE, code, year, subject, body, careers)));
        career.forms()
                .forEach((year, code) -> merits.add(award(MeritKind.FORM, code, year, subject, body, careers)
                        .as(career.occasions().getOrDefault(year, ""))));
        career.ratings()
                .forEach((year, grade) ->
                        merits.add(plain(MeritKind.RATING, "", grade, year, own(body, careers, "XL", year, 12, 10))));
        career.initiatives()
                .forEach((year, words) -> merits.add(plain(
                        MeritKind.INITIATIVE, words, Grade.GRASSROOTS, year, own(body, careers, "SK", year, 11, 5))));
        career.discipline()
                .forEach((year, words) -> merits.add(
                        plain(MeritKind.DISCIPLINE, words, null, year, own(body, careers, "KL", year, 6, 14))));
        return merits.stream()
                .filter(merit -> lasting.covers(merit.year()))
                .map(merit -> ledger.enter(subject, merit, new Ledger.Origin(null, BY_HAND, body.id(), officer)))
                .toList();
    }

    private void revoke(List<MeritId> among, Careers.Revoked as, Actor officer) {
        among.stream()
                .map(ledger::require)
                .filter(merit -> merit.entry().content().year() == as.year()
                        && merit.entry().content().kind() == MeritKind.TITLE)
                .findFirst()
                .ifPresent(merit -> endMerit.revoke(
                        merit.merit(),
                        merit.entry().key(),
                        new Decision(as.number(), as.day(), as.by()),
                        as.reason(),
                        Ids.next(),
                        officer));
    }

    private Merit award(MeritKind kind, String code, int year, Subject subject, UnitView body, Careers careers) {
        var decision = careers.provincial().contains(code)
                ? new Decision(
                        "%d/QĐ-UBND".formatted(100 + year % 100), LocalDate.of(year, 12, 28), careers.provincialBy())
                : own(body, careers, "", year, 12, 20);
        var award = new AwardCode(code);
        return new Merit(kind, award, "", null, year, null, decision, money(award, subject, decision), "");
    }

    /// The sum by the law of the decision's day, where it is the same whoever decides.
    private @Nullable Long money(AwardCode award, Subject subject, Decision decision) {
        var kind = subject.kind() == Subject.Kind.PERSON ? Award.Subject.INDIVIDUAL : Award.Subject.COLLECTIVE;
        return rulebook.asOf(Objects.requireNonNull(decision.day()))
                .prize(award, kind, null)
                .map(prize -> prize.amount())
                .orElse(null);
    }

    private static Merit plain(MeritKind kind, String words, @Nullable Grade grade, int year, Decision decision) {
        return new Merit(kind, null, words, grade, year, null, decision, null, "");
    }

    private static Decision own(UnitView body, Careers careers, String mark, int year, int month, int day) {
        var symbol = body.symbol().isEmpty() ? "VP" : body.symbol();
        return new Decision(
                "%d/QĐ-%s".formatted(40 + year % 100, mark.isEmpty() ? symbol : mark + "-" + symbol),
                LocalDate.of(year, month, day),
                careers.ownBy() + " " + body.shortName());
    }

    /// The body below the province to which a unit belongs.
    private UnitView body(UnitId home) {
        return Stream.concat(organization.above(home).stream(), Stream.of(organization.unit(home)))
                .limit(2)
                .reduce((_, second) -> second)
                .orElseThrow();
    }

    private List<Lasting> some(String asked, int every) {
        var all = jdbc.sql(asked)
                .query((row, _) -> new Lasting(
                        row.getObject("id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("ended", LocalDate.class)))
                .list();
        return Stream.iterate(0, at -> at < all.size(), at -> at + every)
                .map(all::get)
                .toList();
    }

    /// @param ended its last day, null while it is there
    private record Lasting(
            UUID id, LocalDate since, @Nullable LocalDate ended) {
        boolean covers(int year) {
            return since.isBefore(LocalDate.of(year, 1, 2))
                    && (ended == null || !ended.isBefore(LocalDate.of(year, 12, 31)));
        }
    }
}
