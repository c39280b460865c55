package vn.thidua.ledger.prize;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.NumberFormat;
import vn.thidua.kernel.Vietnamese;

/// Sums as papers write them: in figures, and in words.
public final class MoneyWords {
    private MoneyWords() {}

    /// `1.490.000`
    public static String figures(long amount) {
        return NumberFormat.getIntegerInstance(Vietnamese.LOCALE).format(amount);
    }

    /// In words, begun with a capital; without the name of the currency.
    public static String words(long amount) {
        var words = new RuleBasedNumberFormat(Vietnamese.LOCALE, RuleBasedNumberFormat.SPELLOUT).format(amount);
        return words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }
}
