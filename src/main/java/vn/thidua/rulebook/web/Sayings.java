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
        return law.awards().stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .map(award -> award.nameOn(law.day()))
                .orElse(code.value());
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
        return switch (condition) {
            case Condition.Words(var text) -> text;
            case Condition.Rated(var least) -> of("rulebook.condition.rated", choice("rulebook.rating.", least));
            case Condition.RatedYears(var least, var years) ->
                of("rulebook.condition.rated_years", years, choice("rulebook.rating.", least));
            case Condition.StandardOf(var award) -> of("rulebook.condition.standard_of", name(award));
            case Condition.PriorTitle(var award, var times) -> of("rulebook.condition.prior_title", times, name(award));
            case Condition.MembersShare(var award, var share, var strict) ->
                of(
                        strict ? "rulebook.condition.members_over" : "rulebook.condition.members_share",
                        percent(share),
                        name(award));
            case Condition.MembersCompleted(var share) -> of("rulebook.condition.members_completed", percent(share));
            case Condition.HasMember(var award, var count) -> of("rulebook.condition.has_member", count, name(award));
            case Condition.NobodyDisciplined(var from) ->
                of("rulebook.condition.nobody_disciplined", choice("rulebook.sanction.", from));
            case Condition.Initiatives(var reach, var count, var replicable) ->
                of(
                        replicable ? "rulebook.condition.initiatives_replicable" : "rulebook.condition.initiatives",
                        count,
                        choice("rulebook.reach.", reach));
            case Condition.AfterForm(var form, var years, var least, var excellent) ->
                excellent == 0
                        ? of("rulebook.condition.after_form", name(form), years, choice("rulebook.rating.", least))
                        : of(
                                "rulebook.condition.after_form_excellent",
                                name(form),
                                years,
                                choice("rulebook.rating.", least),
                                excellent);
            case Condition.HeldSince(var award, var times) -> of("rulebook.condition.held_since", times, name(award));
            case Condition.Leads(var contest, var organizer, var years) -> {
                var by = choice("rulebook.organizer.", organizer);
                var key = "rulebook.condition.leads_" + contest.name().toLowerCase(Locale.ROOT);
                yield years == 0 ? of(key, by) : of(key, by, years);
            }
            case Condition.Age(var years) -> of("rulebook.condition.age", years);
        };
    }
}
