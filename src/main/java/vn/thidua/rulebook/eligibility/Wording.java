package vn.thidua.rulebook.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;

/// Says conditions in words. The figures come from the rulebook, the words around them from the message bundles.
public final class Wording {
    private Wording() {}

    /// By the name of the law's day; of a form of a place's own, the name it has there.
    public static String name(Law law, AwardCode code) {
        return Stream.concat(law.award(code).stream(), law.local().forms().stream())
                .filter(award -> award.code().equals(code))
                .findFirst()
                .map(award -> award.nameOn(law.day()))
                .orElse(code.value());
    }

    public static Message of(Law law, Condition condition) {
        return switch (condition) {
            case Condition.Words(var text) -> plain(text);
            case Condition.Rated(var least) -> Message.of("rulebook.condition.rated", rating(least));
            case Condition.RatedYears(var least, var years) ->
                Message.of("rulebook.condition.rated_years", years, rating(least));
            case Condition.BodyRated(var by, var least, var years) ->
                years == 1
                        ? Message.of("rulebook.condition.body_rated", system(by), rating(least))
                        : Message.of("rulebook.condition.body_rated_years", system(by), rating(least), years);
            case Condition.StandardOf(var award) -> Message.of("rulebook.condition.standard_of", name(law, award));
            case Condition.PriorTitle(var award, var times) ->
                Message.of("rulebook.condition.prior_title", times, name(law, award));
            case Condition.MembersShare(var award, var share, var strict) ->
                Message.of(
                        strict ? "rulebook.condition.members_over" : "rulebook.condition.members_share",
                        percent(share),
                        name(law, award));
            case Condition.MembersCompleted(var share) ->
                Message.of("rulebook.condition.members_completed", percent(share));
            case Condition.HasMember(var award, var count) ->
                Message.of("rulebook.condition.has_member", count, name(law, award));
            case Condition.NobodyDisciplined(var from) ->
                Message.of("rulebook.condition.nobody_disciplined", choice("rulebook.sanction.", from));
            case Condition.Initiatives(var reach, var count, var replicable) ->
                Message.of(
                        replicable ? "rulebook.condition.initiatives_replicable" : "rulebook.condition.initiatives",
                        count,
                        choice("rulebook.reach.", reach));
            case Condition.AfterForm(var form, var years, var least, var excellent) ->
                excellent == 0
                        ? Message.of("rulebook.condition.after_form", name(law, form), years, rating(least))
                        : Message.of(
                                "rulebook.condition.after_form_excellent",
                                name(law, form),
                                years,
                                rating(least),
                                excellent);
            case Condition.HeldSince(var award, var times) ->
                Message.of("rulebook.condition.held_since", times, name(law, award));
            case Condition.Leads(var contest, var organizer, var years) -> {
                var by = choice("rulebook.organizer.", organizer);
                var key = "rulebook.condition.leads_" + contest.name().toLowerCase(Locale.ROOT);
                yield years == 0 ? Message.of(key, by) : Message.of(key, by, years);
            }
            case Condition.Age(var years) -> Message.of("rulebook.condition.age", years);
        };
    }

    /// Words of the rulebook as they stand.
    static Message plain(String words) {
        return Message.of("eligibility.plain", words);
    }

    static Message rating(Rating rating) {
        return choice("rulebook.rating.", rating);
    }

    static Message system(RatingSystem by) {
        return choice("rulebook.system.", by);
    }

    static Message choice(String prefix, Enum<?> value) {
        return Message.of(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    static String years(List<Integer> years) {
        return years.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }

    static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros();
    }
}
