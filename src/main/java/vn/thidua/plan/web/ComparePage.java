package vn.thidua.plan.web;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.compare.Amount;
import vn.thidua.plan.compare.FigureComparison;
import vn.thidua.plan.compare.ProvisionComparison;
import vn.thidua.plan.compare.TextComparison;
import vn.thidua.plan.correct.Written;
import vn.thidua.site.Texts;

/// Two texts side by side.
/// @param before what the older one is called, as a message
/// @param after what the younger one is called
/// @param figures the figures of both, also those that stayed
public record ComparePage(
        PlanId plan,
        String title,
        String before,
        String after,
        TextComparison text,
        ProvisionComparison provisions,
        FigureComparison figures) {
    public String address() {
        return "/plans/" + plan.text();
    }

    /// What differs, for the page; the first field stays, so that one knows what is spoken of.
    public List<ItemView.FieldView> fields(ProvisionComparison.Change change, boolean older) {
        var shown = older ? change.before() : change.after();
        var other = older ? change.after() : change.before();
        var fields = Items.rest(change.kind(), shown, "", Bodies.UNKNOWN);
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return fields;
        }
        return fields.stream()
                .filter(field -> field.equals(fields.getFirst())
                        || !Items.rest(change.kind(), other, "", Bodies.UNKNOWN).contains(field))
                .toList();
    }

    /// A figure in words and digits: `ít nhất 95%`, `2 – 3 sáng kiến`.
    public String amount(Amount amount, Texts texts) {
        var words = amount.comparator() != null && amount.bound()
                ? texts.of("plan.choice." + amount.comparator().name()) + " "
                : "";
        var upTo = amount.upTo() == null ? "" : " – " + Written.of(amount.upTo());
        var unit = amount.unit() == null ? "" : amount.percentage() ? amount.unit() : " " + amount.unit();
        return words + Written.of(amount.value()) + upTo + unit;
    }

    /// With its sign: `+6.618`, `−3`.
    public String signed(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "+") + Written.of(number.abs());
    }
}
