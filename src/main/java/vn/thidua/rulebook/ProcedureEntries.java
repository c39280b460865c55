package vn.thidua.rulebook;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Reads dossiers, deadlines, times, councils, votes and the rules that people apply.
final class ProcedureEntries {
    private ProcedureEntries() {}

    static CommendationKind kind(Entry entry) {
        return new CommendationKind(
                entry.text("code"),
                entry.text("name"),
                entry.textOrNull("words"),
                entry.choice("unplanned", CommendationKind.Unplanned.class, CommendationKind.Unplanned.NONE),
                entry.validity());
    }

    static Dossier dossier(Entry entry, Codes codes) {
        var awards = codes.all(entry, "awards");
        var levels = codes.levels(entry, "levels");
        if (awards.isEmpty() && levels.isEmpty()) {
            throw entry.fault("give awards or levels");
        }
        return new Dossier(
                awards,
                levels,
                entry.texts("papers"),
                entry.wholeOrNull("sets"),
                entry.textOrNull("note"),
                scope(entry),
                entry.validity());
    }

    static ReportForm form(Entry entry) {
        return new ReportForm(entry.text("annex"), entry.text("number"), entry.text("name"), entry.validity());
    }

    static Deadline deadline(Entry entry, Codes codes) {
        var day = entry.monthDayOrNull("day");
        if (day == null) {
            throw entry.fault("missing: day");
        }
        var education = entry.monthDayOrNull("education");
        var years = entry.wholeOrNull("years-after");
        return new Deadline(
                codes.all(entry, "awards"),
                entry.text("what"),
                day,
                education,
                years == null ? 0 : years,
                entry.text("receiver"),
                entry.textOrNull("note"),
                scope(entry),
                entry.textOrNull("place"),
                entry.validity());
    }

    static ProcessingTime time(Entry entry, Codes codes) {
        var awards = codes.all(entry, "awards");
        var levels = codes.levels(entry, "levels");
        if (awards.isEmpty() && levels.isEmpty()) {
            throw entry.fault("give awards or levels");
        }
        var more = entry.wholeOrNull("more");
        var when = entry.textOrNull("more-when");
        if ((more == null) != (when == null)) {
            throw entry.fault("more and more-when go together");
        }
        return new ProcessingTime(
                entry.choice("step", ProcessingTime.Step.class),
                awards,
                levels,
                entry.number("days"),
                more,
                when,
                entry.text("words"),
                scope(entry),
                entry.textOrNull("place"),
                entry.validity());
    }

    static Council council(Entry entry) {
        return new Council(
                entry.choice("level", Council.Level.class),
                entry.text("chair"),
                entry.textOrNull("members"),
                ratio(entry, "quorum"),
                ratio(entry, "attendance"),
                entry.texts("rules"),
                scope(entry),
                entry.textOrNull("place"),
                entry.validity());
    }

    private static @Nullable Ratio ratio(Entry entry, String key) {
        var text = entry.textOrNull(key);
        if (text == null) {
            return null;
        }
        try {
            var parts = text.split("/", -1);
            return new Ratio(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw entry.fault("no share such as 2/3 in " + key + ": " + text);
        }
    }

    static Vote vote(Entry entry, Codes codes) {
        var atLeast = entry.shareOrNull("at-least");
        var moreThan = entry.shareOrNull("more-than");
        var share = atLeast != null ? atLeast : moreThan;
        if (share == null || (atLeast != null && moreThan != null)) {
            throw entry.fault("give at-least or more-than");
        }
        var awards = codes.all(entry, "awards");
        var levels = codes.levels(entry, "levels");
        if (awards.isEmpty() && levels.isEmpty()) {
            throw entry.fault("give awards or levels");
        }
        return new Vote(
                awards,
                levels,
                share,
                moreThan != null,
                entry.choice("ballot", Vote.Ballot.class),
                entry.text("base"),
                entry.textOrNull("note"),
                scope(entry),
                entry.textOrNull("place"),
                entry.validity());
    }

    static Rule rule(Entry entry, Codes codes) {
        var figure = entry.textOrNull("figure");
        var words = entry.text("words");
        if (words.contains("{figure}") != (figure != null)) {
            throw entry.fault("a figure and {figure} in its words go together");
        }
        return new Rule(
                entry.choice("topic", Rule.Topic.class),
                codes.all(entry, "awards"),
                figure == null ? words : words.replace("{figure}", figure),
                figure,
                scope(entry),
                entry.textOrNull("place"),
                entry.validity());
    }

    static RatingScale scale(Entry entry) {
        var levels = new ArrayList<RatingScale.Level>();
        for (var level : entry.entries("levels")) {
            levels.add(new RatingScale.Level(level.text("name"), level.number("least")));
            level.done();
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).least() >= levels.get(i - 1).least()) {
                throw entry.fault(
                        "levels go from the highest down: " + levels.get(i).name());
            }
        }
        return new RatingScale(
                entry.text("code"), entry.text("name"), levels, entry.textOrNull("note"), entry.validity());
    }

    private static Scope scope(Entry entry) {
        return entry.choice("scope", Scope.class, Scope.NATIONAL);
    }
}
