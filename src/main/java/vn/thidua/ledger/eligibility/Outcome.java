package vn.thidua.ledger.eligibility;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.eligibility.Eligibility;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Outlook;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.rulebook.eligibility.Prospects;

/// How a nominee stands with one award.
/// @param outlook what is missing and when it could be, null where it is held for the year, nothing is missing, or
///     it was not asked for
public record Outcome(
        Award award, Prospect prospect, @Nullable Outlook outlook) {
    /// With the look ahead, which judges all the years to come: for what is shown, not for all that is filtered.
    public static Outcome of(Law law, Award award, Facts facts, int year) {
        return of(now(law, award, facts, year).prospect, law, award, facts, year);
    }

    /// Without the look ahead.
    public static Outcome now(Law law, Award award, Facts facts, int year) {
        return new Outcome(award, Prospect.of(Eligibility.judge(law, award.code(), facts, year)), null);
    }

    public static Outcome of(Prospect prospect, Law law, Award award, Facts facts, int year) {
        IntFunction<Law> laws = _ -> law;
        return new Outcome(
                award, prospect, missing(prospect.group()) ? Prospects.ahead(laws, award.code(), facts, year) : null);
    }

    private static boolean missing(Prospect.Group group) {
        return group == Prospect.Group.UNKNOWN || group == Prospect.Group.NOT_MET;
    }

    public Prospect.Group group() {
        return prospect.group();
    }

    /// The first year for which it could be proposed: the year asked about where nothing is missing; null where that
    /// cannot be reckoned or it is held already.
    public @Nullable Integer earliest() {
        if (outlook != null) {
            return outlook.earliest();
        }
        return group() == Prospect.Group.HELD
                ? null
                : Integer.valueOf(prospect.judgement().year());
    }
}
