package vn.thidua.plan.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure to be reached (chỉ tiêu).
/// @param upTo second figure where the comparator is [Comparator#FROM_TO]
/// @param baseline the figure grown from
/// @param growth as printed (`10%`)
/// @param breakdown what the figure, or the one it grows from, is made up of (`trong đó có 1.427 lượt khách quốc tế`)
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
        List<Part> breakdown,
        @Nullable String basePopulation,
        @Nullable String aspiration,
        String sentence,
        Source source)
        implements Provision {
    public NumericTarget {
        breakdown = List.copyOf(breakdown);
    }

    /// A part of a figure.
    public record Part(String name, BigDecimal value) {}

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
