package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Reads standards, caps and special cases.
final class StandardEntries {
    private StandardEntries() {}

    static Standard standard(Entry entry, Codes codes) {
        var award = codes.one(entry, "award");
        var subject = entry.has("subject") ? entry.choice("subject", Award.Subject.class) : null;
        var validity = entry.validity();
        var all = clauses(entry.entriesOrNone("all"), validity, codes);
        var ways = new ArrayList<Standard.Way>();
        for (var way : entry.entriesOrNone("ways")) {
            var clauses = clauses(way.entries("all"), validity, codes);
            if (clauses.isEmpty()) {
                throw way.fault("a way without conditions");
            }
            ways.add(new Standard.Way(clauses));
            way.done();
        }
        if (all.isEmpty() && ways.isEmpty()) {
            throw entry.fault("a standard without conditions");
        }
        if (ways.size() == 1) {
            throw entry.fault("one way is no choice");
        }
        return new Standard(award, subject, all, ways, validity, entry.textOrNull("note"));
    }

    private static List<Standard.Clause> clauses(List<Entry> entries, Validity validity, Codes codes) {
        var clauses = new ArrayList<Standard.Clause>();
        for (var entry : entries) {
            var citation = entry.textOrNull("citing");
            clauses.add(new Standard.Clause(
                    condition(entry, codes),
                    citation == null ? validity.citation() : citation,
                    entry.has("confidence") ? entry.confidence() : validity.confidence()));
            entry.done();
        }
        return clauses;
    }

    private static Condition condition(Entry entry, Codes codes) {
        var kind = entry.text("kind");
        return switch (kind) {
            case "words" -> new Condition.Words(entry.text("text"));
            case "rated" -> new Condition.Rated(entry.choice("least", Rating.class));
            case "rated-years" -> new Condition.RatedYears(entry.choice("least", Rating.class), entry.number("years"));
            case "standard-of" -> new Condition.StandardOf(codes.one(entry, "of"));
            case "prior-title" -> new Condition.PriorTitle(codes.one(entry, "of"), entry.number("times"));
            case "members-share" -> membersShare(entry, codes);
            case "members-completed" -> new Condition.MembersCompleted(entry.share("share"));
            case "has-member" -> new Condition.HasMember(codes.one(entry, "of"), entry.number("count"));
            case "nobody-disciplined" -> new Condition.NobodyDisciplined(entry.choice("sanction", Sanction.class));
            case "initiatives" ->
                new Condition.Initiatives(
                        entry.choice("reach", Reach.class), entry.number("count"), entry.flag("replicable", false));
            case "after-form" -> {
                var excellent = entry.wholeOrNull("excellent-years");
                yield new Condition.AfterForm(
                        codes.one(entry, "of"),
                        entry.number("years"),
                        entry.choice("least", Rating.class),
                        excellent == null ? 0 : excellent);
            }
            case "held-since" -> new Condition.HeldSince(codes.one(entry, "of"), entry.number("times"));
            case "leads" -> {
                var years = entry.wholeOrNull("years");
                yield new Condition.Leads(
                        entry.choice("contest", Condition.Contest.class),
                        entry.choice("organizer", Condition.Organizer.class),
                        years == null ? 0 : years);
            }
            case "age" -> new Condition.Age(entry.number("years"));
            default -> throw entry.fault("no such kind: " + kind);
        };
    }

    private static Condition.MembersShare membersShare(Entry entry, Codes codes) {
        var atLeast = entry.shareOrNull("at-least");
        var moreThan = entry.shareOrNull("more-than");
        var share = atLeast != null ? atLeast : moreThan;
        if (share == null || (atLeast != null && moreThan != null)) {
            throw entry.fault("give at-least or more-than");
        }
        return new Condition.MembersShare(codes.one(entry, "of"), share, moreThan != null);
    }

    static Cap cap(Entry entry, Codes codes) {
        BigDecimal share = entry.shareOrNull("share");
        var of = codes.all(entry, "of");
        var base = entry.textOrNull("base");
        if (of.isEmpty() && base == null) {
            throw entry.fault("give of or base");
        }
        return new Cap(
                codes.one(entry, "award"),
                share,
                of,
                base,
                entry.textOrNull("when"),
                entry.choice("rounding", RoundingMode.class),
                entry.choice("scope", Scope.class, Scope.NATIONAL),
                entry.textOrNull("place"),
                entry.validity(),
                entry.textOrNull("note"));
    }

    static SpecialCase specialCase(Entry entry, Codes codes) {
        var limit = entry.wholeOrNull("limit");
        var words = entry.text("words");
        if (words.contains("{limit}") != (limit != null)) {
            throw entry.fault("a limit and {limit} in its words go together");
        }
        return new SpecialCase(
                entry.choice("kind", SpecialCase.Kind.class),
                entry.choice("effect", SpecialCase.Effect.class),
                codes.all(entry, "awards"),
                limit,
                entry.has("sanction") ? entry.choice("sanction", Sanction.class) : null,
                limit == null ? words : words.replace("{limit}", limit.toString()),
                entry.choice("scope", Scope.class, Scope.NATIONAL),
                entry.textOrNull("place"),
                entry.validity());
    }
}
