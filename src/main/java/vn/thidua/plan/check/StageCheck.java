package vn.thidua.plan.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Stage;

/// Stages against the plan's year and against each other.
final class StageCheck implements Check {
    private static final Pattern RANGE =
            Pattern.compile("(?i)từ\\s+[^:;,()]{2,40}?(?:đến|-|–)\\s*[^:;,()]{2,40}?(?=[:;,.()]|$)");

    @Override
    public void examine(Matter matter, Findings findings) {
        var whole = new ArrayList<Dated>();
        for (var stage : matter.content().stages()) {
            var from = stage.from();
            var to = stage.to();
            if (from == null || to == null) {
                continue;
            }
            var dated = new Dated(stage, from.first(), to.last());
            if (dated.to.isBefore(dated.from)) {
                findings.add("stage_reversed", Severity.BLOCKS, place(matter, stage))
                        .saying(show(dated.from), show(dated.to));
                continue;
            }
            whole.add(dated);
            year(matter, dated, findings);
        }
        whole.sort(Comparator.comparing((Dated d) -> d.from).thenComparing(d -> d.to));
        neighbours(matter, whole, findings);
    }

    private static void year(Matter matter, Dated stage, Findings findings) {
        var years = matter.years();
        if (years != null && (stage.to.getYear() < years.first() || stage.from.getYear() > years.last())) {
            findings.add("stage_year", Severity.BLOCKS, place(matter, stage.stage))
                    .fixing(
                            stage.from.getYear(),
                            stage.from.getYear() == stage.to.getYear() ? years.first() : stage.from.getYear())
                    .saying(show(stage.from), show(stage.to), years.first());
            contradiction(matter, stage, years.first(), findings);
            return;
        }
        var issued = matter.issued();
        if (issued != null && stage.to.isBefore(issued.first())) {
            findings.add("stage_year", Severity.WARNS, place(matter, stage.stage))
                    .sayingAs("stage_over", show(stage.from), show(stage.to), show(issued.first()));
        }
    }

    /// A stage of one year that says of itself it belongs to another.
    private static void contradiction(Matter matter, Dated stage, int year, Findings findings) {
        int from = stage.stage.source().span().from();
        int end = matter.text().indexOf('\n', from);
        var line = matter.text().substring(from, end < 0 ? matter.text().length() : end);
        var own = Pattern.compile("(?iu)(?:… )?phong trào thi đua[^.;:()\\d]{0,40}năm " + year)
                .matcher(line);
        if (own.find()) {
            findings.add("internal_contradiction", Severity.WARNS, from + own.start(), from + own.end())
                    .saying(year, show(stage.from), show(stage.to));
        }
    }

    private static void neighbours(Matter matter, ArrayList<Dated> stages, Findings findings) {
        for (int at = 1; at < stages.size(); at++) {
            // the stage before is the one that lasts longest so far: waves may lie within it
            var before = stages.subList(0, at).stream()
                    .max(Comparator.comparing(d -> d.to))
                    .orElseThrow();
            var after = stages.get(at);
            boolean around = !after.to.isAfter(before.to);
            long days = ChronoUnit.DAYS.between(before.to, after.from) - 1;
            if (days < 0 && !around) {
                // one day shared is how many write "up to and from"
                findings.add("stage_overlap", days == -1 ? Severity.NOTES : Severity.WARNS, place(matter, after.stage))
                        .saying(show(before.to), show(after.from));
            } else if (days > 0) {
                findings.add("stage_gap", days > 7 ? Severity.WARNS : Severity.NOTES, place(matter, after.stage))
                        .saying(show(before.to.plusDays(1)), show(after.from.minusDays(1)), days);
            }
        }
        if (!stages.isEmpty() && matter.years() != null) {
            var last = stages.getLast();
            if (last.to.getMonthValue() == 12 && last.to.getDayOfMonth() >= 25 && last.to.getDayOfMonth() < 31) {
                findings.add("stage_end", Severity.NOTES, place(matter, last.stage))
                        .saying(show(last.to));
            }
        }
    }

    /// The dates alone where they can be told from the rest of the sentence.
    private static Span place(Matter matter, Stage stage) {
        var span = stage.source().span();
        int end = matter.text().indexOf('\n', span.from());
        var sentence =
                matter.text().substring(span.from(), end < 0 ? matter.text().length() : end);
        var range = RANGE.matcher(sentence);
        return range.find() && range.group().chars().anyMatch(Character::isDigit)
                ? new Span(span.from() + range.start(), span.from() + range.end())
                : span;
    }

    private static String show(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private record Dated(Stage stage, LocalDate from, LocalDate to) {}
}
