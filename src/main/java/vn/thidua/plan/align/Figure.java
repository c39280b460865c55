package vn.thidua.plan.align;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.compare.Amount;
import vn.thidua.plan.model.NumericTarget.Comparator;

/// A figure that a plan sets.
/// @param upTo second figure of a range
/// @param unit as printed, empty where it has none
/// @param ceiling whether less is better (`không quá`)
/// @param each whether every unit owes the whole of it (`mỗi xã`), so that units' figures do not add up to it
public record Figure(BigDecimal value, @Nullable BigDecimal upTo, String unit, boolean ceiling, boolean each) {

    static @Nullable Figure of(@Nullable Amount amount, String sentence) {
        return amount == null
                ? null
                : new Figure(
                        amount.value(),
                        amount.upTo(),
                        amount.unit() == null ? "" : amount.unit(),
                        amount.comparator() == Comparator.AT_MOST || amount.comparator() == Comparator.LESS_THAN,
                        eachUnit(sentence));
    }

    public boolean percentage() {
        return unit.startsWith("%");
    }

    /// Whether the figures of many units together make this one up.
    public boolean addsUp() {
        return !percentage() && !each && upTo == null && !ceiling;
    }

    /// What it is to this one that a subordinate sets that one.
    Verdict against(Figure own) {
        if (!sameMeasure(own)) {
            return Verdict.UNCLEAR;
        }
        if (upTo != null || own.upTo != null) {
            return range(own);
        }
        int more = own.value.compareTo(value);
        if (more == 0) {
            return Verdict.TAKEN_UP;
        }
        if (more < 0 && addsUp()) {
            return Verdict.CONTRIBUTES;
        }
        return more > 0 == ceiling ? Verdict.LOOSENED : Verdict.TIGHTENED;
    }

    boolean sameMeasure(Figure own) {
        return percentage() == own.percentage()
                && ceiling == own.ceiling
                && (percentage()
                        || unit.isEmpty()
                        || own.unit.isEmpty()
                        || folded(unit).equals(folded(own.unit)));
    }

    private Verdict range(Figure own) {
        int least = own.value.compareTo(value);
        int most = own.most().compareTo(most());
        if (least == 0 && most == 0) {
            return Verdict.TAKEN_UP;
        }
        if (least >= 0 && most >= 0) {
            return ceiling ? Verdict.LOOSENED : Verdict.TIGHTENED;
        }
        if (least <= 0 && most <= 0) {
            return ceiling ? Verdict.TIGHTENED : Verdict.LOOSENED;
        }
        return Verdict.UNCLEAR;
    }

    private BigDecimal most() {
        return upTo == null ? value : upTo;
    }

    private static boolean eachUnit(String sentence) {
        var words = " " + sentence.toLowerCase(Locale.ROOT) + " ";
        return words.contains(" mỗi ") || words.contains(" từng ");
    }

    private static String folded(String words) {
        return Vietnamese.fold(words);
    }
}
