package vn.thidua.plan.check;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.AwardMatch;

/// Titles and forms the rulebook does not know, not of that name, or not on that day.
final class AwardNameCheck implements Check {
    private static final Pattern QUOTED = Pattern.compile("(?u)[Dd]anh hiệu\\s+[“\"]([^”\"\\d]{4,70})[”\"]");

    @Override
    public void examine(Matter matter, Findings findings) {
        var day = matter.awardDay();
        for (var line : matter.lines()) {
            var quoted = QUOTED.matcher(line.text());
            while (line.has("danh hiệu") && quoted.find()) {
                var span = new Span(line.from() + quoted.start(1), line.from() + quoted.end(1));
                var match = matter.rulebook().award(quoted.group(1));
                if (match.isEmpty() && !ofThePlace(matter, quoted.group(1), day)) {
                    findings.add("title_unknown", Severity.NOTES, span).saying(quoted.group(1));
                }
            }
            slips(matter, line, findings);
        }
        for (var title : matter.content().titles()) {
            var printed = title.printed() != null ? title.printed() : title.title();
            if (printed == null || day == null || day.isBefore(matter.rulebook().begins())) {
                continue;
            }
            var match = matter.rulebook().award(printed);
            if (match.isPresent() && match.get().award().on(day).isEmpty()) {
                findings.add(
                                "title_not_in_force",
                                Severity.WARNS,
                                place(matter, title.source().span(), printed))
                        .saying(printed, day.getYear());
            }
        }
    }

    /// Whether a regulation of the place has brought a title or form of that name.
    private static boolean ofThePlace(Matter matter, String name, @Nullable LocalDate day) {
        return day != null
                && matter.law().apply(day).local().forms().stream()
                        .anyMatch(form -> Vietnamese.fold(form.name()).equals(Vietnamese.fold(name)));
    }

    /// Known misspellings of awards anywhere; those that are a variant of the name are only noted.
    private static void slips(Matter matter, Matter.Line line, Findings findings) {
        var lower = line.lower();
        for (var award : matter.rulebook().awards()) {
            for (var slip : award.slips()) {
                int at = lower.indexOf(slip.toLowerCase(Vietnamese.LOCALE));
                var span = new Span(line.from() + Math.max(at, 0), line.from() + Math.max(at, 0) + slip.length());
                if (at < 0 || longer(matter, lower, slip, at)) {
                    continue;
                }
                boolean variant = slip.split(" ").length != award.name().split(" ").length;
                var meant = matter.rulebook()
                        .award(slip)
                        .map(AwardMatch::award)
                        .orElse(award)
                        .name();
                findings.add(variant ? "title_variant" : "spelling", variant ? Severity.NOTES : Severity.WARNS, span)
                        .fix(meant)
                        .sayingAs("title_slip", span.of(matter.text()), meant);
            }
        }
    }

    /// Whether the slip is but the tail of a longer one, as of the collective's title of the person's.
    private static boolean longer(Matter matter, String lower, String slip, int at) {
        var tail = slip.toLowerCase(Vietnamese.LOCALE);
        return matter.rulebook().awards().stream()
                .flatMap(award -> award.slips().stream())
                .map(other -> other.toLowerCase(Vietnamese.LOCALE))
                .anyMatch(other -> other.endsWith(" " + tail)
                        && at >= other.length() - tail.length()
                        && lower.startsWith(other, at - (other.length() - tail.length())));
    }

    private static Span place(Matter matter, Span span, String printed) {
        int at = matter.text().indexOf(printed, span.from());
        return at >= 0 && at < span.to() ? new Span(at, at + printed.length()) : span;
    }
}
