package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Standard;

/// How the tasks of years were completed: as rated, or at least as well as an award of the year asks for.
final class Ratings {
    private final Law law;
    private final Past past;

    Ratings(Law law, Past past) {
        this.law = law;
        this.past = past;
    }

    Known atLeast(int year, Rating least) {
        if (rated(year).anyMatch(each -> each.reaches(least))
                || implied(year, least).isPresent()) {
            return Known.YES;
        }
        return rated(year).findAny().isPresent() ? Known.NO : Known.UNKNOWN;
    }

    List<Found> found(int year, Rating least) {
        var found = new ArrayList<Found>();
        rated(year).forEach(each -> found.add(new Found(said(each), each.source())));
        if (found.isEmpty() || rated(year).noneMatch(each -> each.reaches(least))) {
            implied(year, least)
                    .ifPresent(held -> found.add(new Found(
                            Message.of("eligibility.found.implied", text(year), Wording.name(law, held.award())),
                            held.source())));
        }
        if (found.isEmpty()) {
            found.add(new Found(Message.of("eligibility.found.unrated", text(year)), Source.DRAWN));
        }
        return found;
    }

    private Stream<Past.Rated> rated(int year) {
        return past.ratings().stream().filter(each -> each.by() == RatingSystem.TASK && each.year() == year);
    }

    /// An award that stands was given to somebody rated as it asks.
    private Optional<Past.Held> implied(int year, Rating least) {
        return past.held().stream()
                .filter(held -> held.state() == Past.State.HOLDS && covers(held, year))
                .filter(held -> asked(held.award())
                        .filter(rating -> rating.compareTo(least) >= 0)
                        .isPresent())
                .findFirst();
    }

    private static boolean covers(Past.Held held, int year) {
        var since = held.since();
        return held.year() == year || (since != null && since <= year && year <= held.year());
    }

    private Optional<Rating> asked(AwardCode award) {
        return law.standards(award).stream()
                .flatMap(standard -> standard.all().stream())
                .map(Standard.Clause::condition)
                .flatMap(condition -> switch (condition) {
                    case Condition.Rated(var least) -> Stream.of(least);
                    case Condition.StandardOf(var of) -> asked(of).stream();
                    default -> Stream.<Rating>empty();
                })
                .max(Comparator.naturalOrder());
    }

    private static Message said(Past.Rated each) {
        var rating = each.rating();
        return rating == null
                ? Message.of("eligibility.found.failed", text(each.year()))
                : Message.of("eligibility.found.rated", text(each.year()), Wording.rating(rating));
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
