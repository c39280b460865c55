package vn.thidua.plan.compare;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.correct.Likeness;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.model.Understood;

/// Something a plan gives a figure for: a target, or a title with how many are to reach it.
/// @param name what is measured
/// @param more what tells it from others of that name, may be empty
/// @param award code of a title the rulebook knows
/// @param amount null where the plan names the title without a figure
public record Measured(
        ProvisionKind kind,
        String name,
        String more,
        @Nullable String award,
        @Nullable Amount amount) {
    private static final Pattern RATIO = Pattern.compile("(\\d+)(?:[.,](\\d{1,2}))?\\s*%");
    /// Names weigh most; level and unit decide between figures of one name.
    private static final double NAME = 0.7;
    private static final double LEVEL = 0.2;
    private static final double UNIT = 0.1;

    /// Null where the provision gives no figure and names no title.
    public static @Nullable Measured of(Understood provision) {
        return switch (provision) {
            case NumericTarget target ->
                new Measured(
                        ProvisionKind.TARGET,
                        target.subject(),
                        target.metric().equals(target.subject()) ? "" : target.metric(),
                        null,
                        new Amount(target.comparator(), target.value(), target.upTo(), target.unit()));
            case TitleTarget title ->
                new Measured(
                        ProvisionKind.TITLE,
                        title.title() == null ? "" : title.title(),
                        title.level() == null ? "" : title.level(),
                        title.award(),
                        amount(title));
            case Understood _ -> null;
        };
    }

    /// How sure it is that both measure the same, 0 to 1.
    public double likeness(Measured other) {
        boolean sameUnit = amount == null || other.amount == null || amount.percentage() == other.amount.percentage();
        if (kind == ProvisionKind.TARGET) {
            // a figure is called by its subject in one year and by its metric in the other
            return sameUnit ? (NAME + LEVEL) * of(whole(), other.whole()) + UNIT : 0;
        }
        double named = award != null && award.equals(other.award) ? 1 : of(name, other.name);
        return NAME * named + LEVEL * of(more, other.more) + (sameUnit ? UNIT : 0);
    }

    private String whole() {
        return Stream.of(name, more).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private static double of(String one, String other) {
        return Likeness.of(Vietnamese.fold(one), Vietnamese.fold(other));
    }

    private static @Nullable Amount amount(TitleTarget title) {
        if (title.quantity() != null) {
            return new Amount(title.comparator(), title.quantity(), title.upTo(), null);
        }
        var ratio = title.ratio() == null ? null : RATIO.matcher(title.ratio());
        return ratio == null || !ratio.find()
                ? null
                : new Amount(
                        title.comparator(),
                        new BigDecimal(ratio.group(1) + (ratio.group(2) == null ? "" : "." + ratio.group(2))),
                        null,
                        "%");
    }
}
