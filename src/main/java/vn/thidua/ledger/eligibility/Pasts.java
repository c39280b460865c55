package vn.thidua.ledger.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.eligibility.MeritRows.MeritRow;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Past;
import vn.thidua.rulebook.eligibility.Source;

/// Tells rows of the ledger as the years behind a nominee. A revoked award is told as revoked; a revoked rating,
/// initiative or discipline has not been. Whether a form was for an unexpected feat is told by its kind of commendation
/// where that was recorded. The ledger does not say what an initiative has served, nor who came first in a block.
@Component
class Pasts {
    private final Sanctions sanctions;
    private final Occasions occasions;

    Pasts(Sanctions sanctions, Occasions occasions) {
        this.occasions = occasions;
        this.sanctions = sanctions;
    }

    /// @param sees whether the reader may open what stands at a unit: the fact is told in any case, the way to it only
    ///     then
    Past of(List<MeritRow> rows, Predicate<UnitId> sees) {
        var held = new ArrayList<Past.Held>();
        var ratings = new ArrayList<Past.Rated>();
        var initiatives = new ArrayList<Past.Initiative>();
        var disciplines = new ArrayList<Past.Discipline>();
        for (var row : rows) {
            var source = source(row, sees);
            if (row.kind().award()) {
                held.add(held(row, source));
            } else if (!row.revoked()) {
                switch (row.kind()) {
                    case RATING -> ratings.add(new Past.Rated(row.year(), rating(row.grade()), source));
                    case PARTY_RATING -> ratings.add(rated(row, RatingSystem.PARTY, source));
                    case UNION_RATING -> ratings.add(rated(row, RatingSystem.UNION, source));
                    case INITIATIVE ->
                        initiatives.add(
                                new Past.Initiative(row.year(), reach(row.grade()), Known.UNKNOWN, null, null, source));
                    case DISCIPLINE ->
                        disciplines.add(new Past.Discipline(row.year(), sanctions.read(row.words()), null, source));
                    case TITLE, FORM -> throw new IllegalStateException("an award");
                }
            }
        }
        return new Past(held, ratings, initiatives, disciplines, List.of(), Map.of());
    }

    private Past.Held held(MeritRow row, Source source) {
        return new Past.Held(
                new AwardCode(row.award()),
                row.year(),
                row.since(),
                row.decided(),
                row.revoked() ? Past.State.REVOKED : Past.State.HOLDS,
                unplanned(row),
                source);
    }

    private static Past.Rated rated(MeritRow row, RatingSystem by, Source source) {
        return row.grade() == Grade.NOT_RATED
                ? Past.Rated.notAsked(row.year(), by, source)
                : new Past.Rated(row.year(), by, rating(row.grade()), true, source);
    }

    private Known unplanned(MeritRow row) {
        if (row.kind() == MeritKind.TITLE) {
            return Known.NO;
        }
        var day = row.decided() == null ? LocalDate.of(row.year(), 12, 31) : row.decided();
        return switch (occasions
                .kind(row.occasion(), day)
                .map(CommendationKind::unplanned)
                .orElse(CommendationKind.Unplanned.SOME)) {
            case NONE -> Known.NO;
            case SOME -> Known.UNKNOWN;
            case ALL -> Known.YES;
        };
    }

    private static Source source(MeritRow row, Predicate<UnitId> sees) {
        return new Source(
                Source.Kind.LEDGER,
                row.number(),
                sees.test(new UnitId(row.home())) ? "/ledger/" + Ids.text(row.merit()) : null);
    }

    private static @Nullable Rating rating(@Nullable Grade grade) {
        return switch (grade) {
            case EXCELLENT -> Rating.EXCELLENT;
            case GOOD -> Rating.GOOD;
            case COMPLETED -> Rating.COMPLETED;
            case null, default -> null;
        };
    }

    private static Reach reach(@Nullable Grade grade) {
        return switch (grade) {
            case NATIONAL -> Reach.NATION;
            case PROVINCE -> Reach.PROVINCE;
            case null, default -> Reach.GRASSROOTS;
        };
    }
}
