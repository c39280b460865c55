package vn.thidua.ledger.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.eligibility.Past;

/// What is asked: by the law of which day, for the merits of which year.
/// @param wholeFrom from this year on the reader takes the ledger to be complete, so that what does not stand in it has
///     not been; null where he does not
public record Asking(LocalDate day, int year, @Nullable Integer wholeFrom) {
    /// Awards are complete up to the year before, for those of the year are only being proposed.
    Past known(Past past) {
        return wholeFrom == null
                ? past
                : past.whole(wholeFrom, year - 1, Past.Matter.AWARDS)
                        .whole(wholeFrom, year, Past.Matter.INITIATIVES, Past.Matter.DISCIPLINE);
    }

    boolean whole(int of) {
        return wholeFrom != null && wholeFrom <= of;
    }

    /// The day by which the people of a collective are counted: the day of the law, at the latest the end of the year.
    LocalDate membersOn() {
        var end = LocalDate.of(year, 12, 31);
        return day.isBefore(end) ? day : end;
    }
}
