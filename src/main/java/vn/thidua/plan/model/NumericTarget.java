package vn.thidua.plan.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure to be reached (chỉ tiêu).
/// @param upTo second figure where the comparator is [Comparator#FROM_TO]
/// @param baseline the figure grown from
/// @param growth as printed (`10%`)
/// @param basePopulation what a ratio is a ratio of
/// @param aspiration the word that makes it a wish (`phấn đấu`), null where it is a commitment
public record NumericTarget(
        String subject,
        String metric,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable String growth,
        @Nullable String basePopulation,
        @Nullable String aspiration,
        String sentence,
        Source source)
        implements Provision {

    /// How the figure binds.
    public enum Comparator {
        EQUAL("="),
        AT_LEAST(">="),
        MORE_THAN(">"),
        AT_MOST("<="),
        LESS_THAN("<"),
        FROM_TO("from-to");

        private final String json;

        Comparator(String json) {
            this.json = json;
        }

        public String json() {
            return json;
        }
    }
}
