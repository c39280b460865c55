package vn.thidua.rulebook.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Members;
import vn.thidua.rulebook.eligibility.Past;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;

/// Reads the facts of a nominee out of what was typed. A line without what it needs is left out.
final class TrialFacts {
    static final String NOT_ASKED = "NOT_ASKED";
    private static final int MOST_SANCTIONS = 1000;

    private final TrialForm form;
    private final List<Award> awards;
    private Past past = Past.UNKNOWN;

    TrialFacts(TrialForm form, List<Award> awards) {
        this.form = form;
        this.awards = awards;
    }

    Facts read(Award.Subject subject, int year) {
        boolean person = subject == Award.Subject.INDIVIDUAL;
        IntStream.range(0, form.most()).forEach(line -> {
            held(line);
            rated(line);
            body(line);
            idea(line);
            if (person) {
                measure(line);
            } else {
                led(line);
            }
        });
        if (form.is("whole", "yes")) {
            past = past.whole(0, year - 1, Past.Matter.AWARDS)
                    .whole(0, year, Past.Matter.INITIATIVES, Past.Matter.DISCIPLINE, Past.Matter.CONTESTS);
        }
        return new Facts(subject, past, service(person), person ? null : members());
    }

    private void held(int line) {
        var award = award("held", line);
        var year = form.year("heldYear", line);
        if (award.isEmpty() || year == null) {
            return;
        }
        var said = form.text("heldState", line);
        var state = form.choice("heldState", line, Past.State.class).orElse(Past.State.HOLDS);
        past = past.with(
                new Past.Held(award.get(), year, null, null, state, Known.of(said.equals("FEAT")), Source.TYPED));
    }

    private void rated(int line) {
        var year = form.year("ratedYear", line);
        if (year != null && form.filled("rating", line)) {
            var rating = form.choice("rating", line, Rating.class).orElse(null);
            past = past.with(new Past.Rated(year, rating, Source.TYPED));
        }
    }

    private void body(int line) {
        var year = form.year("bodyYear", line);
        var by = form.choice("bodySystem", line, RatingSystem.class);
        if (year == null || by.isEmpty() || !form.filled("bodyRating", line)) {
            return;
        }
        var rating = form.choice("bodyRating", line, Rating.class).orElse(null);
        boolean asked = !form.text("bodyRating", line).equals(NOT_ASKED);
        past = past.with(new Past.Rated(year, by.get(), rating, asked, Source.TYPED));
    }

    private void idea(int line) {
        var year = form.year("ideaYear", line);
        var reach = form.choice("ideaReach", line, Reach.class);
        if (year == null || reach.isEmpty()) {
            return;
        }
        var replicable = form.choice("ideaReplicable", line, Known.class).orElse(Known.UNKNOWN);
        var used = award("ideaUsed", line).orElse(null);
        var usedIn = form.year("ideaUsedYear", line);
        past = past.with(
                new Past.Initiative(year, reach.get(), replicable, used, used == null ? null : usedIn, Source.TYPED));
    }

    private void measure(int line) {
        var year = form.year("measureYear", line);
        if (year != null) {
            var sanction = form.choice("measure", line, Sanction.class).orElse(null);
            past = past.with(new Past.Discipline(year, sanction, form.day("measureUntil", line), Source.TYPED));
        }
    }

    private void led(int line) {
        var year = form.year("ledYear", line);
        var contest = form.choice("ledContest", line, Condition.Contest.class);
        var by = form.choice("ledBy", line, Condition.Organizer.class);
        if (year != null && contest.isPresent() && by.isPresent()) {
            var years = form.count("ledYears", line);
            past = past.with(new Past.Lead(year, contest.get(), by.get(), years == null ? 0 : years, Source.TYPED));
        }
    }

    private Service service(boolean person) {
        var known = Service.UNKNOWN
                .registered(known("registered"))
                .examined(known("examined"))
                .dissolved(person ? Known.UNKNOWN : known("dissolved"))
                .from(Source.TYPED);
        var began = form.day("began", 0);
        var service = began == null ? known : known.began(began);
        if (!person) {
            return service;
        }
        for (int line = 0; line < form.most(); line++) {
            var why = form.choice("awayWhy", line, Service.Why.class);
            var year = form.year("awayYear", line);
            if (why.isPresent() && year != null) {
                service = service.with(new Service.Absence(
                        why.get(), year, count("awayMonths", line), count("awayDays", line), Source.TYPED));
            }
        }
        return service;
    }

    private Known known(String name) {
        return form.choice(name, 0, Known.class).orElse(Known.UNKNOWN);
    }

    private int count(String name, int line) {
        var count = form.count(name, line);
        return count == null ? 0 : count;
    }

    private @Nullable Members members() {
        var total = form.count("total", 0);
        if (total == null) {
            return null;
        }
        var holding = new HashMap<AwardCode, Integer>();
        for (int line = 0; line < form.most(); line++) {
            var award = award("memberAward", line);
            var count = form.count("memberCount", line);
            if (award.isPresent() && count != null) {
                holding.merge(award.get(), count, Integer::sum);
            }
        }
        var reprimands = form.count("reprimands", 0);
        var warnings = form.count("warnings", 0);
        List<Sanction> sanctions = reprimands == null && warnings == null
                ? null
                : Stream.concat(borne(Sanction.REPRIMAND, reprimands), borne(Sanction.WARNING, warnings))
                        .toList();
        return new Members(total, holding, form.count("completed", 0), sanctions, Source.TYPED);
    }

    /// More than a few make no difference.
    private static Stream<Sanction> borne(Sanction sanction, @Nullable Integer count) {
        return Stream.generate(() -> sanction).limit(count == null ? 0 : Math.min(count, MOST_SANCTIONS));
    }

    private Optional<AwardCode> award(String name, int line) {
        return award(awards, form.text(name, line)).map(Award::code);
    }

    static Optional<Award> award(List<Award> awards, String code) {
        return awards.stream()
                .filter(award -> award.code().value().equals(code))
                .findFirst();
    }
}
