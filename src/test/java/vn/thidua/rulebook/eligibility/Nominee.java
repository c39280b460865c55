package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Sanction;

/// A made-up nominee, told in a line, and the laws that judge.
public record Nominee(Facts facts) {
    public static final Rulebook RULEBOOK = Rulebook.load();

    /// Law 15/2003 as amended, decree 91/2017.
    public static final Law R1 = RULEBOOK.asOf(LocalDate.of(2021, 12, 15));

    /// Law 06/2022, decree 98/2023.
    public static final Law R2 = RULEBOOK.asOf(LocalDate.of(2024, 12, 15));

    /// Law 06/2022, decree 152/2025.
    public static final Law R3 = RULEBOOK.asOf(LocalDate.of(2025, 12, 15));

    /// Somebody long in service, registered, under no examination, of whom nothing else is known.
    public static Nominee person() {
        var service = Service.UNKNOWN
                .began(LocalDate.of(2001, 9, 1))
                .registered(Known.YES)
                .examined(Known.NO)
                .from(Source.TYPED);
        return new Nominee(Facts.of(Award.Subject.INDIVIDUAL).with(service));
    }

    public static Nominee collective() {
        return new Nominee(
                new Facts(Award.Subject.COLLECTIVE, Past.UNKNOWN, person().facts.service(), null));
    }

    public Nominee held(String award, int... years) {
        var past = facts.past();
        for (int year : years) {
            past = past.with(Past.Held.of(new AwardCode(award), year, Source.TYPED));
        }
        return with(past);
    }

    public Nominee held(String award, int year, Past.State state, boolean unplanned) {
        return held(award, year, state, Known.of(unplanned));
    }

    public Nominee held(String award, int year, Past.State state, Known unplanned) {
        return with(facts.past()
                .with(new Past.Held(new AwardCode(award), year, null, null, state, unplanned, Source.TYPED)));
    }

    public Nominee rated(Rating rating, int... years) {
        var past = facts.past();
        for (int year : years) {
            past = past.with(new Past.Rated(year, rating, Source.TYPED));
        }
        return with(past);
    }

    public Nominee failed(int year) {
        return with(facts.past().with(new Past.Rated(year, null, Source.TYPED)));
    }

    public Nominee initiatives(Reach reach, int... years) {
        var past = facts.past();
        for (int year : years) {
            past = past.with(new Past.Initiative(year, reach, Known.YES, null, null, Source.TYPED));
        }
        return with(past);
    }

    public Nominee initiative(int year, Reach reach, Known replicable, @Nullable String usedFor, int usedIn) {
        return with(facts.past()
                .with(new Past.Initiative(
                        year,
                        reach,
                        replicable,
                        usedFor == null ? null : new AwardCode(usedFor),
                        usedFor == null ? null : usedIn,
                        Source.TYPED)));
    }

    public Nominee disciplined(int year, @Nullable Sanction sanction, @Nullable LocalDate until) {
        return with(facts.past().with(new Past.Discipline(year, sanction, until, Source.TYPED)));
    }

    public Nominee leads(int year, Condition.Contest contest, Condition.Organizer of, int years) {
        return with(facts.past().with(new Past.Lead(year, contest, of, years, Source.TYPED)));
    }

    /// What was not told has not been, up to the year before this one; discipline and contests of the year, too.
    public Nominee nothingElseBefore(int year) {
        return with(facts.past()
                .whole(0, year - 1, Past.Matter.AWARDS)
                .whole(0, year, Past.Matter.INITIATIVES, Past.Matter.DISCIPLINE, Past.Matter.CONTESTS));
    }

    public Nominee began(LocalDate day) {
        return new Nominee(facts.with(facts.service().began(day)));
    }

    /// The same, with the awards of the year itself.
    public Nominee nothingElse(int year) {
        return with(nothingElseBefore(year).facts.past().whole(0, year, Past.Matter.AWARDS));
    }

    public Nominee absent(Service.Why why, int year, int months, int days) {
        return new Nominee(
                facts.with(facts.service().with(new Service.Absence(why, year, months, days, Source.TYPED))));
    }

    public Nominee registered(Known yes) {
        return new Nominee(facts.with(facts.service().registered(yes)));
    }

    public Nominee examined(Known yes) {
        return new Nominee(facts.with(facts.service().examined(yes)));
    }

    /// @param holding award, count, award, count
    public Nominee members(int total, int completed, Object... holding) {
        Map<AwardCode, Integer> counts = new HashMap<>();
        for (int i = 0; i < holding.length; i += 2) {
            counts.put(new AwardCode((String) holding[i]), (Integer) holding[i + 1]);
        }
        return new Nominee(facts.with(new Members(total, counts, completed, List.of(), Source.TYPED)));
    }

    public Nominee sanctions(Sanction... borne) {
        var members = facts.members();
        assert members != null;
        return new Nominee(facts.with(
                new Members(members.total(), members.holding(), members.completed(), List.of(borne), Source.TYPED)));
    }

    public Judgement judged(Law law, String award, int year) {
        return Eligibility.judge(law, new AwardCode(award), facts, year);
    }

    /// The verdict with the conditions left out that are always a person's to judge.
    public Verdict counted(Law law, String award, int year) {
        var judgement = judged(law, award, year);
        return judgement.verdict() == Verdict.CANNOT_TELL
                        && judgement.gap() == Gap.JUDGMENT
                        && judgement.counted()
                        && onlyWords(judgement)
                ? Verdict.MET
                : judgement.verdict();
    }

    private static boolean onlyWords(Judgement judgement) {
        return judgement.all().stream()
                .flatMap(Finding::each)
                .filter(each -> each.gap() == Gap.JUDGMENT)
                .allMatch(each -> each.rule().key().equals("eligibility.plain"));
    }

    /// The findings whose rule has this key.
    public static List<Finding.One> ones(Judgement judgement, String key) {
        return judgement.all().stream()
                .flatMap(Finding::each)
                .filter(each -> each.rule().key().equals(key))
                .toList();
    }

    private Nominee with(Past past) {
        return new Nominee(facts.with(past));
    }
}
