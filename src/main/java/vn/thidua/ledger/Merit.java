package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.AwardCode;

/// What is entered: what was received, for which year, by which decision.
/// @param award the rulebook's, of titles and forms only
/// @param words the subject of an initiative, the form of discipline; of an award its name on the day, where it is not
///     the one of the rulebook's
/// @param grade of ratings and initiatives only
/// @param year the year it is for; of a period the last
/// @param since the first year of a period, null where it is one year
/// @param money prize money in đồng, null where not known
/// @param occasion of a form, the rulebook's code of the kind of commendation it was; empty where nobody has said
public record Merit(
        MeritKind kind,
        @Nullable AwardCode award,
        String words,
        @Nullable Grade grade,
        int year,
        @Nullable Integer since,
        Decision decision,
        @Nullable Long money,
        String note,
        String occasion) {
    public Merit {
        award = kind.award() ? award : null;
        words = Vietnamese.line(words);
        grade = grade != null && grade.of(kind) ? grade : null;
        since = Objects.equals(since, year) ? null : since;
        note = Vietnamese.line(note);
        occasion = Vietnamese.line(occasion);
    }

    /// Of which it is not said what kind of commendation it is.
    public Merit(
            MeritKind kind,
            @Nullable AwardCode award,
            String words,
            @Nullable Grade grade,
            int year,
            @Nullable Integer since,
            Decision decision,
            @Nullable Long money,
            String note) {
        this(kind, award, words, grade, year, since, decision, money, note, "");
    }

    public String code() {
        return award == null ? "" : award.value();
    }

    /// The day by which names and places are kept: the decision's, or the year's last.
    public LocalDate day() {
        return decision.day() == null ? LocalDate.of(year, 12, 31) : decision.day();
    }

    /// Under the name that is kept with the entry.
    Merit called(String name) {
        return new Merit(kind, award, name, grade, year, since, decision, money, note, occasion);
    }

    /// Given as that kind of commendation.
    public Merit as(String kindOfCommendation) {
        return new Merit(kind, award, words, grade, year, since, decision, money, note, kindOfCommendation);
    }

    /// Under the decision that ended it.
    Merit ended(Decision by) {
        return new Merit(kind, award, words, grade, year, since, by, money, "", occasion);
    }
}
