package vn.thidua.rulebook.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What is missing for an award, and when it could be at the earliest.
/// @param now how the nominee stands this year by what is known
/// @param missing single rules that are not met or not known, a person's judgment left aside
/// @param earliest first year for which the nominee could be proposed if each year from now on is as good as needed;
///     null where that cannot be reckoned
/// @param assumption what the year rests on
public record Outlook(
        Judgement now, List<Finding.One> missing, @Nullable Integer earliest, Message assumption) {
    public Outlook {
        missing = List.copyOf(missing);
    }
}
