package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.SpecialCase;

/// What is found of a person's discipline.
final class DisciplineFinding {
    private final Asked asked;
    private final SpecialCase rule;

    DisciplineFinding(Asked asked, SpecialCase rule) {
        this.asked = asked;
        this.rule = rule;
    }

    @Nullable Finding get() {
        var borne = asked.past().disciplines().stream()
                .filter(each -> each.year() == asked.year())
                .toList();
        var found = borne.stream().map(DisciplineFinding::said).toList();
        var words = Wording.plain(rule.words());
        if (rule.effect() != SpecialCase.Effect.EXCLUDES) {
            return borne.isEmpty()
                    ? null
                    : Finding.One.judged(words, found, Basis.of(rule), Message.of("eligibility.mend.person"));
        }
        var known = borne.isEmpty()
                ? asked.past().knows(Past.Matter.DISCIPLINE, asked.year()) ? Known.YES : Known.UNKNOWN
                : borne.stream().map(each -> harmless(each.sanction())).reduce(Known.YES, Known::and);
        var facts = new ArrayList<>(found);
        if (facts.isEmpty()) {
            facts.add(new Found(
                    Message.of(known == Known.YES ? "eligibility.found.no_discipline" : "eligibility.found.nothing"),
                    Source.DRAWN));
        }
        return Finding.One.told(
                known,
                words,
                facts,
                Basis.of(rule),
                Message.of(known == Known.NO ? "eligibility.mend.next_year" : "eligibility.mend.enter"));
    }

    /// Years before a sanction was served do not count: said where there is one.
    @Nullable Finding served() {
        var borne = asked.past().disciplines().stream()
                .filter(each -> each.year() <= asked.year())
                .toList();
        if (borne.isEmpty()) {
            return null;
        }
        var found = borne.stream().map(DisciplineFinding::said).toList();
        var words = Wording.plain(rule.words());
        boolean served = borne.stream().allMatch(each -> {
            var until = each.until();
            return until != null && until.getYear() < asked.year();
        });
        return served
                ? new Finding.One(Verdict.MET, Gap.NONE, words, found, Basis.of(rule), List.of(), false)
                : Finding.One.judged(words, found, Basis.of(rule), Message.of("eligibility.mend.person"));
    }

    /// A measure that is not known is at least the mildest.
    private Known harmless(@Nullable Sanction sanction) {
        var from = rule.sanction() == null ? Sanction.REPRIMAND : rule.sanction();
        if (sanction == null) {
            return from == Sanction.REPRIMAND ? Known.NO : Known.UNKNOWN;
        }
        return Known.of(sanction.compareTo(from) < 0);
    }

    private static Found said(Past.Discipline each) {
        var sanction = each.sanction();
        var year = Integer.toString(each.year());
        return new Found(
                sanction == null
                        ? Message.of("eligibility.found.discipline_unnamed", year)
                        : Message.of(
                                "eligibility.found.discipline", year, Wording.choice("rulebook.sanction.", sanction)),
                each.source());
    }
}
