package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Standard;

/// What is found of conditions that count years.
final class YearFindings {
    private final Asked asked;

    YearFindings(Asked asked) {
        this.asked = asked;
    }

    Finding rated(Standard.Clause clause, Rating least) {
        return Finding.One.told(
                asked.rated(least).apply(asked.year()),
                asked.rule(clause),
                asked.ratings().found(asked.year(), least),
                Basis.of(clause),
                Message.of("eligibility.mend.rating", text(asked.year()), Wording.rating(least)));
    }

    Finding ratedYears(Standard.Clause clause, Rating least, int years) {
        var row = Row.of(asked.rated(least), years, 1, asked.year());
        var found = new ArrayList<Found>();
        for (int year = row.begin(years, 1); year <= row.end(); year++) {
            found.addAll(asked.ratings().found(year, least));
        }
        return Finding.One.told(
                row.known(),
                asked.rule(clause),
                found,
                Basis.of(clause),
                mend(row, years, 1, "eligibility.mend.enter_ratings"));
    }

    /// A title held so many times in a row. Of a title that itself takes in several years, the years must not overlap:
    /// where they do, the law is silent and a person judges.
    Finding priorTitle(Standard.Clause clause, AwardCode title, int times) {
        int step = asked.span(title);
        var status = asked.holds(title);
        var row = Row.of(status, times, step, asked.year());
        var rule = asked.rule(clause);
        var found = held(title, row.begin(times, step) - step, asked.year());
        if (row.known() == Known.YES) {
            var again = overlap(row.begin(times, step) - step + 1);
            if (again == null) {
                return Finding.One.told(Known.YES, rule, found, Basis.of(clause), null);
            }
            found.add(again);
            return Finding.One.judged(rule, found, Basis.of(clause).unsure(), Message.of("eligibility.mend.overlap"));
        }
        if (step > 1 && loosely(title, times, step, status)) {
            return Finding.One.judged(
                    rule, found, Basis.of(clause).unsure(), Message.of("eligibility.mend.not_just_before"));
        }
        return Finding.One.told(
                row.known(), rule, found, Basis.of(clause), mend(row, times, step, "eligibility.mend.enter_awards"));
    }

    /// The last times lie no further apart than the title's own years: closer, or not just before the year judged.
    private boolean loosely(AwardCode title, int times, int step, IntFunction<Known> status) {
        var years = asked.basis(title)
                .map(Past.Held::year)
                .filter(each -> each <= asked.year() && status.apply(each) == Known.YES)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(times)
                .toList();
        if (years.size() < times || years.getFirst() <= asked.year() - step) {
            return false;
        }
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i - 1) - years.get(i) > step) {
                return false;
            }
        }
        return true;
    }

    /// The same award before, whose years are counted a second time.
    private @Nullable Found overlap(int from) {
        return asked.past()
                .standing(asked.award().code())
                .filter(held -> held.year() >= from && held.year() < asked.year() && held.unplanned() != Known.YES)
                .max(Comparator.comparingInt(Past.Held::year))
                .map(held -> new Found(
                        Message.of("eligibility.found.overlap", asked.name(held.award()), text(held.year())),
                        held.source()))
                .orElse(null);
    }

    Finding afterForm(Standard.Clause clause, Condition.AfterForm condition, Window window) {
        var after = window.after();
        if (after == null) {
            throw new IllegalStateException("no years after a form");
        }
        var rule = asked.rule(clause);
        var found = after.found(asked);
        if (after.known() != Known.YES && after.doubtful(asked)) {
            return Finding.One.judged(
                    rule, found, Basis.of(clause).unsure(), Message.of("eligibility.mend.next_period"));
        }
        int missing = Math.max(condition.years() - after.years().size(), 0);
        if (after.known() == Known.UNKNOWN && after.unsaid(asked)) {
            return Finding.One.told(
                    after.known(), rule, found, Basis.of(clause), Message.of("eligibility.mend.unsaid"));
        }
        var mend = after.form() == null
                ? Message.of("eligibility.mend.first", asked.name(condition.form()))
                : missing > 0
                        ? Message.of("eligibility.mend.years", missing, Wording.rating(condition.least()))
                        : Message.of("eligibility.mend.excellent", condition.excellentYears(), after.excellent());
        return Finding.One.told(after.known(), rule, found, Basis.of(clause), mend);
    }

    /// So many times within the years after the form.
    Finding heldSince(Standard.Clause clause, AwardCode title, int times, Window window) {
        var after = window.after();
        var rule = asked.rule(clause);
        if (after != null && after.form() == null) {
            return Finding.One.told(
                    after.known(),
                    rule,
                    after.found(asked),
                    Basis.of(clause),
                    Message.of("eligibility.mend.held_since", times, asked.name(title)));
        }
        var status = asked.holds(title);
        int sure = 0;
        int open = 0;
        for (int year = window.from(); year <= window.to(); year++) {
            var one = status.apply(year);
            sure += one == Known.YES ? 1 : 0;
            open += one == Known.UNKNOWN ? 1 : 0;
        }
        var known = sure >= times ? Known.YES : sure + open >= times ? Known.UNKNOWN : Known.NO;
        return Finding.One.told(
                known,
                rule,
                held(title, window.from() - 1, window.to()),
                Basis.of(clause),
                Message.of("eligibility.mend.held_since", times - sure, asked.name(title)));
    }

    /// What was received after a year, what was revoked among it, or that nothing is known.
    private List<Found> held(AwardCode title, int after, int to) {
        var found = new ArrayList<Found>();
        asked.past().held().stream()
                .filter(held -> held.award().equals(title) && held.year() > after && held.year() <= to)
                .sorted(Comparator.comparingInt(Past.Held::year))
                .forEach(held -> found.add(
                        new Found(Message.of(key(held), asked.name(title), text(held.year())), held.source())));
        if (found.isEmpty()) {
            found.add(new Found(
                    Message.of(
                            asked.past().knows(Past.Matter.AWARDS, after + 1, asked.year() - 1)
                                    ? "eligibility.found.none_held"
                                    : "eligibility.found.unknown_held",
                            asked.name(title),
                            text(after + 1),
                            text(to)),
                    Source.DRAWN));
        }
        return found;
    }

    private String key(Past.Held held) {
        return switch (held.state()) {
            case REVOKED -> "eligibility.found.revoked";
            case PROPOSED -> "eligibility.found.proposed";
            case HOLDS ->
                switch (asked.carries(held)) {
                    case YES -> "eligibility.found.held";
                    case NO -> "eligibility.found.unplanned";
                    case UNKNOWN -> "eligibility.found.unsaid";
                };
        };
    }

    private static Message mend(Row row, int times, int step, String enter) {
        return row.known() == Known.UNKNOWN
                ? Message.of(enter, Wording.years(row.open()))
                : Message.of("eligibility.mend.row", times - row.run(), text(row.wholeIn(times, step)));
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
