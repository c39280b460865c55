package vn.thidua.ledger.prize.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.prize.MoneyWords;
import vn.thidua.ledger.prize.PrizeLine;
import vn.thidua.site.Texts;

/// Sums as the pages show them.
public final class PrizeTexts {
    private static final String NONE = "–";

    private PrizeTexts() {}

    public static String figures(@Nullable Long sum) {
        return sum == null ? NONE : MoneyWords.figures(sum);
    }

    /// Whose regulation gives the sum, and below which ceiling of the law.
    public static String local(PrizeLine line, Texts texts) {
        return texts.of(
                "ledger.prize.local", line.reckoned().place(), line.reckoned().bound());
    }

    /// The sums among which the decider's rank decides.
    public static String alternatives(PrizeLine line, Texts texts) {
        return line.reckoned().choices().stream()
                .map(choice -> MoneyWords.figures(choice.amount()))
                .collect(Collectors.joining(" " + texts.of("ledger.prize.or") + " "));
    }
}
