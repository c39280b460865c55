package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Occasions that stand in for a date: `kết thúc mỗi giai đoạn`, `vào dịp sơ kết`, `trước 3 ngày so với …`,
/// `trong vòng 10 ngày kể từ …`, weeks of a school year.
final class MilestoneEvents {
    private static final Wordbook WORDS = Wordbook.load("milestones");
    private static final Phrases EVENT = WORDS.phrases("event");
    private static final Phrases CEREMONY = WORDS.phrases("ceremony");
    private static final Phrases HOLDING = WORDS.phrases("holding");
    private static final Pattern COUNTED_DAYS = Pattern.compile(
            "(?:trước|sau|trong vòng|trong thời hạn|chậm nhất(?: là)?(?: sau)?|trong)\\s+(?:ít nhất\\s+)?\\d{1,3}\\s+(?:ngày(?: làm việc)?|tuần|tháng)(?:\\s+(?:so với|kể từ|tính từ|sau khi|trước khi|từ ngày|trước ngày)[^;.,]*)?");
    private static final Pattern SCHOOL_WEEK = Pattern.compile(
            "(?:từ\\s+|đến hết\\s+|hết\\s+|trong\\s+|vào\\s+)?tuần(?: học)?(?: thứ)? \\d{1,2}(?:\\s+(?:đến|đến hết)\\s+(?:hết\\s+)?tuần(?: học)?(?: thứ)? \\d{1,2})?(?:\\s+năm học \\d{4}\\s*[-–]\\s*\\d{4})?");
    private static final Pattern AND_VERB = Pattern.compile("\\s(?:và|để|nhằm|gửi|tiến hành)\\s");

    private MilestoneEvents() {}

    /// @param counted whether it is a term in days or weeks
    record Event(int from, int to, String printed, boolean counted) {}

    static List<Event> in(Passage passage, List<SpokenDate> dates) {
        var lower = passage.lower();
        var events = new ArrayList<Event>();
        for (var hit : EVENT.in(lower)) {
            int end = end(lower, hit.to());
            var clause = lower.substring(clauseStart(lower, hit.from()), hit.from());
            boolean held = CEREMONY.at(lower, hit.from()) == null
                    || HOLDING.anyIn(clause)
                    || clause.isBlank() && HOLDING.anyIn(lower.substring(Math.min(end, lower.length())));
            boolean taken = dates.stream()
                    .anyMatch(d ->
                            d.kind() != null && d.date() != null && !open(d) && d.from() < end && hit.from() < d.to());
            if (held && !taken) {
                events.add(event(passage, hit.from(), end, false));
            }
        }
        add(COUNTED_DAYS, passage, dates, events);
        if (lower.contains("tuần ")) {
            add(SCHOOL_WEEK, passage, dates, events);
        }
        events.sort(java.util.Comparator.comparingInt(Event::from));
        return events;
    }

    /// `ngay từ đầu năm` has a beginning and no end.
    private static boolean open(SpokenDate date) {
        return date.kind() == vn.thidua.plan.model.Milestone.DateKind.FROM_TO && date.until() == null;
    }

    /// A week or a term bears a kind and no day.
    private static boolean known(SpokenDate date) {
        return date.kind() != null && (date.date() != null || date.until() != null || date.recurrence() != null);
    }

    private static void add(Pattern pattern, Passage passage, List<SpokenDate> dates, List<Event> events) {
        var match = pattern.matcher(passage.lower());
        while (match.find()) {
            int from = match.start();
            int to = match.end();
            boolean taken = events.stream().anyMatch(e -> e.from() < to && from < e.to())
                    || dates.stream().anyMatch(d -> known(d) && d.from() < to && from < d.to());
            if (!taken) {
                events.add(event(passage, from, to, true));
            }
        }
    }

    private static Event event(Passage passage, int from, int to, boolean counted) {
        return new Event(from, to, Parties.tidy(passage.text().substring(from, to)), counted);
    }

    private static int clauseStart(String lower, int from) {
        return Math.max(lower.lastIndexOf(';', from) + 1, lower.lastIndexOf(". ", from) + 1);
    }

    private static int end(String lower, int from) {
        int end = lower.length();
        boolean open = false;
        for (int at = from; at < lower.length(); at++) {
            char mark = lower.charAt(at);
            if (mark == '(') {
                open = true;
            } else if (mark == ')') {
                open = false;
            } else if (mark == ';'
                    || mark == '.' && at + 1 == lower.length()
                    || mark == ',' && !open && !listed(lower, at)) {
                end = at;
                break;
            }
        }
        var verb = AND_VERB.matcher(lower).region(from, end);
        return verb.find() ? verb.start() : end;
    }

    /// `cán bộ, công chức, viên chức` is one name of an occasion in spite of its commas.
    private static boolean listed(String lower, int comma) {
        return lower.startsWith(", công chức", comma)
                || lower.startsWith(", viên chức", comma)
                || lower.startsWith(", người lao động", comma);
    }
}
