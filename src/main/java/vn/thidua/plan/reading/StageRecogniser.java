package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Milestone.DateKind;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Stage;

/// Stages and waves (giai đoạn, đợt) and the single unnamed period under a heading about time.
final class StageRecogniser {
    private static final String ORDINAL = "(?:thứ\\s+)?(?:\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|nhất|nhì)";
    private static final Pattern NAME = Pattern.compile(
            "(?:giai đoạn|đợt)(?:\\s+thi đua)?\\s+" + ORDINAL + "(?![\\p{L}\\d/])(?!\\s*[-–]\\s*\\d{4})");
    private static final Pattern GOAL_LEAD = Pattern.compile("^[\\s:;,.)\\-–]+");
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^)]*\\d{4}[^)]*\\)");
    private static final Pattern PERIOD_LABEL = Pattern.compile(
            "^(?:về\\s+)?thời gian(?: tổ chức| thực hiện| phát động| thi đua| triển khai| áp dụng)?[^:]{0,60}:?\\s*$");

    List<Stage> find(Outline outline, Letterhead head, String text) {
        return find(Speech.of(outline, head, text));
    }

    List<Stage> find(Speech speech) {
        var years = speech.years();
        var passages = speech.sentences().stream().map(Speech.Sentence::passage).toList();
        var stages = new ArrayList<Stage>();
        var seen = new HashSet<String>();
        for (int at = 0; at < passages.size(); at++) {
            var passage = passages.get(at);
            var lower = passage.lower();
            if (lower.contains("giai đoạn") || lower.contains("đợt")) {
                named(passages, at, years, seen, stages);
            }
        }
        if (stages.isEmpty()) {
            unnamed(speech, stages);
        }
        return stages;
    }

    private static void named(List<Passage> passages, int at, Years years, HashSet<String> seen, List<Stage> into) {
        var passage = passages.get(at);
        var names = new ArrayList<int[]>();
        var name = NAME.matcher(passage.lower());
        while (name.find()) {
            names.add(new int[] {name.start(), name.end()});
        }
        for (int index = 0; index < names.size(); index++) {
            var place = names.get(index);
            int end = index + 1 < names.size()
                    ? names.get(index + 1)[0]
                    : passage.text().length();
            boolean label = place[0] < 40;
            var period = period(passage, place[1], end, years);
            var holder = passage;
            if (period == null && label && passage.text().length() < 120 && at + 1 < passages.size()) {
                // the dates may stand in the paragraph below the name
                holder = passages.get(at + 1);
                boolean below = holder.block().parent() == passage.index() || holder.index() == passage.index() + 1;
                period = below && !NAME.matcher(holder.lower()).find()
                        ? period(holder, 0, holder.text().length(), years)
                        : null;
            }
            var printed = capital(passage.text().substring(place[0], place[1]));
            if (period == null || !seen.add(printed.toLowerCase(java.util.Locale.ROOT))) {
                continue;
            }
            var goal = goal(
                    holder,
                    period.to(),
                    holder.equals(passage) ? end : holder.text().length());
            into.add(new Stage(
                    printed,
                    period.date(),
                    period.until(),
                    goal,
                    passage.source(place[0], end, period.yearPrinted() ? 0.95 : 0.7)));
        }
    }

    /// The period that belongs to a name: soon after it, and shaped as a period.
    private static @Nullable SpokenDate period(Passage passage, int from, int end, Years years) {
        var inside = passage.text().substring(from, end);
        for (var date : SpokenDates.in(inside, passage.lower().substring(from, end), years)) {
            // a name at the head of its sentence may stand off from its dates, one in mid-sentence not
            if (date.from() > (from < 45 ? 90 : 25)) {
                return null;
            }
            var moved = moved(date, from);
            if (date.kind() == DateKind.FROM_TO || date.kind() == null && date.until() != null) {
                return moved;
            }
            if (date.kind() == DateKind.BY && date.date() != null) {
                return new SpokenDate(
                        moved.from(),
                        moved.to(),
                        date.printed(),
                        DateKind.FROM_TO,
                        null,
                        date.date(),
                        null,
                        date.yearPrinted());
            }
            if (date.kind() == DateKind.WITHIN && date.date() != null) {
                return new SpokenDate(
                        moved.from(),
                        moved.to(),
                        date.printed(),
                        DateKind.FROM_TO,
                        date.date(),
                        date.date(),
                        null,
                        date.yearPrinted());
            }
        }
        return null;
    }

    private static SpokenDate moved(SpokenDate date, int by) {
        return new SpokenDate(
                date.from() + by,
                date.to() + by,
                date.printed(),
                date.kind(),
                date.date(),
                date.until(),
                date.recurrence(),
                date.yearPrinted());
    }

    private static @Nullable String goal(Passage passage, int from, int end) {
        if (from >= end) {
            return null;
        }
        var rest = GOAL_LEAD.matcher(passage.text().substring(from, end)).replaceFirst("");
        rest = PARENTHESES.matcher(rest).replaceAll("").strip();
        while (!rest.isEmpty() && ".;,".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.length() < 8 || rest.startsWith("đến ") ? null : rest;
    }

    private static void unnamed(Speech speech, List<Stage> into) {
        for (var sentence : speech.sentences()) {
            var passage = sentence.passage();
            var lower = passage.lower();
            boolean labelled = lower.startsWith("thời gian") || lower.startsWith("về thời gian");
            if (!labelled && passage.section() != Section.TIME) {
                continue;
            }
            for (var date : sentence.dates()) {
                boolean first = date.from() < 12 || labelled && labelOnly(lower.substring(0, date.from()));
                // "Sơ kết 6 tháng đầu năm: trước ngày …" tells of a meeting
                boolean period = date.kind() == DateKind.FROM_TO
                        || date.kind() == null
                                && date.until() != null
                                && !lower.substring(0, date.from()).contains(" kết ");
                boolean open = date.kind() == DateKind.BY && date.date() != null && passage.section() == Section.TIME;
                if (open && first) {
                    into.add(new Stage(
                            null,
                            null,
                            date.date(),
                            goal(passage, date.to(), passage.text().length()),
                            passage.source(0.6)));
                    return;
                }
                // a period in weeks or terms is one, though its days are not printed
                if (period && (first || lower.substring(0, date.from()).contains("thi đua"))) {
                    into.add(new Stage(
                            null,
                            date.date(),
                            date.until(),
                            goal(passage, date.to(), passage.text().length()),
                            passage.source(date.yearPrinted() ? 0.9 : 0.65)));
                    return;
                }
                if (first
                        && passage.section() == Section.TIME
                        && date.kind() == null
                        && date.date() != null
                        && date.date().month() == null) {
                    into.add(wholeYear(date.date(), passage));
                    return;
                }
            }
        }
    }

    private static Stage wholeYear(PartialDate year, Passage passage) {
        return new Stage(
                null,
                PartialDate.of(year.year(), 1, 1),
                PartialDate.of(year.year(), 12, 31),
                null,
                passage.source(0.6));
    }

    private static boolean labelOnly(String before) {
        return PERIOD_LABEL.matcher(before).matches();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
