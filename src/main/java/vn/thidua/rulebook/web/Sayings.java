package vn.thidua.rulebook.web;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.eligibility.Wording;
import vn.thidua.site.Texts;

/// Says rules in words. The figures come from the rulebook, the words around them from the message bundle.
public final class Sayings {
    private final Law law;
    private final Texts texts;

    public Sayings(Law law, Texts texts) {
        this.law = law;
        this.texts = texts;
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /// By the name of the day.
    public String name(AwardCode code) {
        return Wording.name(law, code);
    }

    public String names(List<AwardCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String choice(String prefix, Enum<?> value) {
        return texts.of(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    String authorities(Iterable<Authority> by) {
        var sorted = new TreeSet<Authority>();
        by.forEach(sorted::add);
        return sorted.stream().map(each -> choice("rulebook.authority.", each)).collect(Collectors.joining("; "));
    }

    public static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros();
    }

    public String day(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    String all(List<Standard.Clause> clauses) {
        return clauses.stream().map(clause -> of(clause.condition())).collect(Collectors.joining(" "));
    }

    public String of(Condition condition) {
        return texts.of(Wording.of(law, condition));
    }
}
