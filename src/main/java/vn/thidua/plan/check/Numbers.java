package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Figures as papers print them: `4.326.297.000`, `3,000,000`, `25,5`, `86.58`.
final class Numbers {
    static final String FIGURE = "\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d{1,2})?";
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

    private Numbers() {}

    static @Nullable BigDecimal parse(String printed) {
        if (GROUPED.matcher(printed).matches()) {
            return new BigDecimal(printed.replaceAll("[.,]", ""));
        }
        try {
            return new BigDecimal(printed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String show(BigDecimal value) {
        var symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(value);
    }
}
