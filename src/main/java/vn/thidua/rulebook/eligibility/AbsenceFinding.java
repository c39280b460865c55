package vn.thidua.rulebook.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.SpecialCase;
import vn.thidua.rulebook.SpecialCase.Effect;

/// What is found of time not spent at work in the unit, where there was any.
final class AbsenceFinding {
    private final Asked asked;
    private final SpecialCase rule;

    AbsenceFinding(Asked asked, SpecialCase rule) {
        this.asked = asked;
        this.rule = rule;
    }

    @Nullable Finding get() {
        var absences = asked.facts().service().absences().stream()
                .filter(each -> each.year() == asked.year() && each.why() == why() && concerned(each))
                .toList();
        if (absences.isEmpty()) {
            return null;
        }
        var found = absences.stream().map(AbsenceFinding::said).toList();
        if (rule.kind() == SpecialCase.Kind.LONG_LEAVE) {
            return leave(absences, found);
        }
        return rule.effect() == Effect.COUNTS && counts()
                ? new Finding.One(
                        Verdict.MET, Gap.NONE, Wording.plain(rule.words()), found, Basis.of(rule), List.of(), false)
                : judged(found);
    }

    /// Of long training the words may ask for results, which a person must see.
    private boolean counts() {
        return rule.kind() != SpecialCase.Kind.LONG_TRAINING;
    }

    private @Nullable Finding leave(List<Service.Absence> absences, List<Found> found) {
        var limit = rule.limit();
        if (limit == null || rule.effect() != Effect.EXCLUDES) {
            return judged(found);
        }
        int days = absences.stream().mapToInt(Service.Absence::days).sum();
        return days < limit
                ? null
                : Finding.One.told(
                        Known.NO,
                        Wording.plain(rule.words()),
                        found,
                        Basis.of(rule),
                        Message.of("eligibility.mend.next_year"));
    }

    private Finding judged(List<Found> found) {
        return Finding.One.judged(
                Wording.plain(rule.words()), found, Basis.of(rule), Message.of("eligibility.mend.person"));
    }

    private Service.Why why() {
        return switch (rule.kind()) {
            case LONG_LEAVE -> Service.Why.LEAVE;
            case MATERNITY -> Service.Why.MATERNITY;
            case SHORT_TRAINING, LONG_TRAINING -> Service.Why.TRAINING;
            case INJURY -> Service.Why.INJURY;
            case TRANSFER -> Service.Why.TRANSFER;
            case SECONDMENT -> Service.Why.SECONDMENT;
            default -> throw new IllegalStateException("no absence: " + rule.kind());
        };
    }

    /// Training is short below its limit and long from it.
    private boolean concerned(Service.Absence each) {
        var limit = rule.limit();
        if (limit == null) {
            return true;
        }
        return switch (rule.kind()) {
            case SHORT_TRAINING -> each.months() < limit;
            case LONG_TRAINING -> each.months() >= limit;
            default -> true;
        };
    }

    private static Found said(Service.Absence each) {
        var words = Message.of(
                "eligibility.found.absence",
                Integer.toString(each.year()),
                Wording.choice("eligibility.absence.", each.why()),
                each.months(),
                each.days());
        return new Found(words, each.source());
    }
}
