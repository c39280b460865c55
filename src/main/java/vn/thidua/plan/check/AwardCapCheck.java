package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.NumericTarget.Comparator;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.Law;

/// An award planned for more than the law's share of those it is chosen from.
final class AwardCapCheck implements Check {
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s?%");

    @Override
    public void examine(Matter matter, Findings findings) {
        var day = matter.awardDay();
        if (day == null) {
            return;
        }
        var law = matter.law().apply(day);
        for (var title : matter.content().titles()) {
            code(matter, title).flatMap(law::cap).ifPresent(cap -> {
                percentage(matter, title, cap, law, findings);
                count(matter, title, cap, law, findings);
            });
        }
    }

    private static void percentage(Matter matter, TitleTarget title, Cap cap, Law law, Findings findings) {
        var ratio = title.ratio();
        var share = cap.share();
        if (ratio == null || share == null) {
            return;
        }
        var percent = PERCENT.matcher(ratio);
        if (!percent.find()) {
            return;
        }
        var value = new BigDecimal(percent.group(1).replace(',', '.')).movePointLeft(2);
        boolean ofHolders = cap.of().stream().anyMatch(of -> named(matter, ratio, of));
        if (ofHolders && value.compareTo(share) > 0) {
            findings.add("ratio_check", Severity.WARNS, sentence(matter, title))
                    .citing(cap.validity(), law)
                    .sayingAs("ratio_over_cap", percent.group(), Numbers.show(share.movePointRight(2)));
        }
    }

    private static void count(Matter matter, TitleTarget title, Cap cap, Law law, Findings findings) {
        var quantity = title.quantity();
        if (quantity == null || quantity.stripTrailingZeros().scale() > 0 || title.ratio() != null) {
            return;
        }
        int holders = 0;
        boolean open = false;
        for (var base : matter.content().titles()) {
            var baseQuantity = base.quantity();
            if (baseQuantity != null
                    && base.ratio() == null
                    && code(matter, base).filter(cap.of()::contains).isPresent()) {
                boolean more = base.comparator() == Comparator.MORE_THAN;
                holders += baseQuantity.intValue() + (more ? 1 : 0);
                open |= more || base.comparator() == Comparator.AT_LEAST;
            }
        }
        int count = quantity.intValue();
        if (holders == 0) {
            return;
        }
        var share = BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(holders), 1, RoundingMode.HALF_UP);
        if (cap.share() != null && count > cap.most(holders)) {
            // an open base may still grow to the number needed
            findings.add("ratio_check", open ? Severity.WARNS : Severity.BLOCKS, sentence(matter, title))
                    .citing(cap.validity(), law)
                    .saying(
                            count,
                            holders,
                            Numbers.show(share),
                            Numbers.show(cap.share().movePointRight(2)),
                            cap.most(holders),
                            cap.holdersFor(count));
        } else if (cap.share() == null && beyondLastCap(matter, cap, count, holders)) {
            findings.add("ratio_check", Severity.NOTES, sentence(matter, title))
                    .citing(cap.validity(), law)
                    .sayingAs("ratio_uncapped", count, holders, Numbers.show(share));
        }
    }

    /// Worth a remark where the nation sets no cap: more than the last one allowed, which many provinces keep.
    private static boolean beyondLastCap(Matter matter, Cap cap, int count, int holders) {
        return matter.rulebook()
                .lastCap(cap.award(), cap.validity().from())
                .filter(last -> count > last.most(holders))
                .isPresent();
    }

    private static Optional<AwardCode> code(Matter matter, TitleTarget title) {
        var name = title.title();
        return name == null
                ? Optional.empty()
                : matter.rulebook().award(name).map(m -> m.award().code());
    }

    private static boolean named(Matter matter, String text, AwardCode code) {
        var lower = text.toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE);
        return matter.rulebook().awards().stream()
                .filter(award -> award.code().equals(code))
                .anyMatch(award -> lower.contains(award.name().toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE))
                        || award.aliases().stream().anyMatch(text::contains));
    }

    private static Span sentence(Matter matter, TitleTarget title) {
        int at = matter.text().indexOf(title.sentence());
        return title.source().span().isNone() && at >= 0
                ? new Span(at, at + title.sentence().length())
                : title.source().span();
    }
}
