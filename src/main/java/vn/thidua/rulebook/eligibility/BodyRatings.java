package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Standard;

/// What is found of ratings by party or union. Nothing stands for them: no award implies them, and where none is
/// known it cannot be told, neither how good it was nor whether there should be one.
final class BodyRatings {
    private final Asked asked;
    private final RatingSystem by;

    BodyRatings(Asked asked, RatingSystem by) {
        this.asked = asked;
        this.by = by;
    }

    Finding of(Standard.Clause clause, Rating least, int years) {
        if (years == 1) {
            return ofYear(clause, least);
        }
        var row = Row.of(year -> atLeast(year, least), years, 1, asked.year());
        var found = new ArrayList<Found>();
        for (int year = row.begin(years, 1); year <= row.end(); year++) {
            found.addAll(found(year));
        }
        return Finding.One.told(row.known(), asked.rule(clause), found, Basis.of(clause), mend(row, years));
    }

    private Finding ofYear(Standard.Clause clause, Rating least) {
        int year = asked.year();
        var known = atLeast(year, least);
        var mend = known == Known.UNKNOWN
                ? Message.of("eligibility.mend.enter_body_ratings", Wording.system(by), Integer.toString(year))
                : Message.of(
                        "eligibility.mend.body_rating",
                        Wording.system(by),
                        Integer.toString(year),
                        Wording.rating(least));
        return Finding.One.told(known, asked.rule(clause), found(year), Basis.of(clause), mend);
    }

    /// Where a year was rated, its rating counts, whatever else is said of it.
    private Known atLeast(int year, Rating least) {
        if (rated(year).anyMatch(Past.Rated::asked)) {
            return Known.of(rated(year).anyMatch(each -> each.reaches(least)));
        }
        return rated(year).findAny().isPresent() ? Known.YES : Known.UNKNOWN;
    }

    private Stream<Past.Rated> rated(int year) {
        return asked.past().ratings().stream().filter(each -> each.by() == by && each.year() == year);
    }

    private List<Found> found(int year) {
        var found =
                rated(year).map(each -> new Found(said(each), each.source())).toList();
        return found.isEmpty()
                ? List.of(new Found(
                        Message.of("eligibility.found.body_unrated", Integer.toString(year), Wording.system(by)),
                        Source.DRAWN))
                : found;
    }

    private Message said(Past.Rated each) {
        var year = Integer.toString(each.year());
        var rating = each.rating();
        if (rating != null) {
            return Message.of("eligibility.found.body_rated", year, Wording.system(by), Wording.rating(rating));
        }
        return Message.of(
                each.asked() ? "eligibility.found.body_failed" : "eligibility.found.body_not_asked",
                year,
                Wording.system(by));
    }

    private Message mend(Row row, int years) {
        return row.known() == Known.UNKNOWN
                ? Message.of("eligibility.mend.enter_body_ratings", Wording.system(by), Wording.years(row.open()))
                : Message.of("eligibility.mend.row", years - row.run(), Integer.toString(row.wholeIn(years, 1)));
    }
}
