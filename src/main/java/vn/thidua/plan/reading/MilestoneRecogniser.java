package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.Milestone.DateKind;
import vn.thidua.plan.model.Outline;

/// What the plan asks for by a date, on an occasion or again and again; also what it asks to be sent without saying
/// when.
final class MilestoneRecogniser {
    private static final Wordbook WORDS = Wordbook.load("milestones");
    private static final Phrases ASKING = WORDS.phrases("asking");
    private static final Phrases REPORTING = WORDS.phrases("reporting");
    private static final Pattern SENDING =
            Pattern.compile("(?<![\\p{L}])(?:gửi|nộp)(?![\\p{L}])[^;]{0,160}?\\s?(?:về|cho|đến|lên)\\s");
    private static final Pattern LABEL = Pattern.compile("^(?:thời gian|thời hạn|tiến độ|hạn)\\s*([^:]{0,70}):");
    private static final Pattern LIMIT = Pattern.compile("^(?:thời )?hạn\\s");
    private static final Pattern STAGE_NAME =
            Pattern.compile("(?:giai đoạn|đợt)(?: thi đua)? (?:thứ )?(?:\\d|[ivx]+\\b|một|hai|ba)");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:và|,|hoặc)?\\s*");
    private static final Pattern HORIZON = Pattern.compile("\\d\\s?%|phấn đấu");

    /// One thing that dates a clause.
    private record Mark(
            int from,
            int to,
            DateKind kind,
            @Nullable SpokenDate date,
            @Nullable String recurrence,
            @Nullable String event) {}

    List<Milestone> find(Outline outline, Letterhead head, String text) {
        return find(Speech.of(outline, head, text));
    }

    List<Milestone> find(Speech speech) {
        var found = new ArrayList<Milestone>();
        for (var sentence : speech.sentences()) {
            var passage = sentence.passage();
            var section = passage.section();
            if (section != Section.PURPOSE && section != Section.THEME && section != Section.AUDIENCE) {
                inSentence(passage, section, sentence.dates(), found);
            }
        }
        return found;
    }

    private static void inSentence(Passage passage, Section section, List<SpokenDate> dates, List<Milestone> found) {
        var lower = passage.lower();
        var marks = new ArrayList<Mark>();
        var labelled = LIMIT.matcher(lower).find() ? DateKind.BY : DateKind.ON;
        for (var spoken : dates) {
            if (binds(passage, section, spoken)) {
                // "từ nay đến hết ngày 30/6" has an end and no beginning
                var date = spoken.kind() == DateKind.FROM_TO && spoken.date() == null ? by(spoken) : spoken;
                var kind = date.kind();
                marks.add(new Mark(
                        date.from(), date.to(), kind == null ? labelled : kind, date, date.recurrence(), null));
            }
        }
        boolean organised = section == Section.ORGANISATION || section == Section.COMMENDATION || passage.carriedOut();
        for (var event : MilestoneEvents.in(passage, dates)) {
            boolean asked = event.counted() ? REPORTING.anyIn(lower) : organised || REPORTING.anyIn(lower);
            boolean taken = marks.stream()
                    .anyMatch(m -> m.from() < event.to() && event.from() < m.to()
                            || m.kind() != DateKind.RECURRING && sameClause(lower, m, event));
            if (asked && !taken && !passage.block().heading()) {
                marks.add(new Mark(event.from(), event.to(), DateKind.EVENT, null, null, event.printed()));
            }
        }
        marks.sort(java.util.Comparator.comparingInt(Mark::from));
        for (int index = 0; index < marks.size(); index++) {
            found.add(milestone(passage, marks, index));
        }
        if (marks.isEmpty() && organised) {
            var sending = SENDING.matcher(lower);
            if (sending.find()) {
                undated(passage, sending.start(), found);
            }
        }
    }

    private static SpokenDate by(SpokenDate open) {
        return new SpokenDate(
                open.from(), open.to(), open.printed(), DateKind.BY, open.until(), null, null, open.yearPrinted());
    }

    /// Whether a clause has its date already; a second occasion counts where something else is held on it.
    private static boolean sameClause(String lower, Mark mark, MilestoneEvents.Event event) {
        if (mark.from() > event.from()) {
            var between = lower.substring(Math.min(event.to(), mark.from()), mark.from());
            return between.indexOf(';') < 0 && !REPORTING.anyIn(between);
        }
        var between = lower.substring(mark.to(), Math.max(mark.to(), event.from()));
        return between.indexOf(';') < 0
                && !((mark.kind() == DateKind.EVENT || event.counted()) && REPORTING.anyIn(between));
    }

    private static boolean binds(Passage passage, Section section, SpokenDate date) {
        var kind = date.kind();
        var lower = passage.lower();
        if (kind == null) {
            return LABEL.matcher(lower).find()
                    && section != Section.TIME
                    && date.date() != null
                    && date.date().day() != null;
        }
        if (kind == DateKind.RECURRING) {
            return recurs(lower, date);
        }
        if (date.date() == null && date.until() == null
                || kind == DateKind.FROM_TO
                        && STAGE_NAME.matcher(lower.substring(0, date.from())).find()) {
            return false;
        }
        boolean labelled = LABEL.matcher(lower).find();
        if (kind == DateKind.FROM_TO) {
            return date.until() != null
                            && date.until().month() != null
                            && section != Section.TIME
                            && !labelled
                            && asked(lower, date)
                            && lower.indexOf("nhiệm kỳ") < 0
                    || labelled && section != Section.TIME && date.until() != null && passage.carriedOut();
        }
        var day = date.date();
        if (day != null && (day.month() == null || lastOfYear(date))) {
            return kind != DateKind.WITHIN
                    && kind != DateKind.ON
                    && REPORTING.anyIn(lower)
                    && !HORIZON.matcher(lower).find();
        }
        return labelled || asked(lower, date);
    }

    private static boolean lastOfYear(SpokenDate date) {
        return date.kind() == DateKind.BY && Passage.lower(date.printed()).matches(".*hết năm.*");
    }

    private static boolean asked(String lower, SpokenDate date) {
        int start = Math.max(lower.lastIndexOf(';', date.from()) + 1, 0);
        int end = lower.indexOf(';', date.to());
        return ASKING.anyIn(lower.substring(start, end < 0 ? lower.length() : end));
    }

    /// `hàng năm` is said of much; it recurs as a duty where something is reported, sent or held close by.
    private static boolean recurs(String lower, SpokenDate date) {
        var printed = Passage.lower(date.printed());
        int reach = printed.startsWith("định kỳ") || printed.startsWith("trước") || printed.length() > 14 ? 140 : 24;
        int from = Math.max(lower.lastIndexOf(';', date.from()) + 1, date.from() - reach);
        var near = lower.substring(from, date.from()) + " | "
                + lower.substring(date.to(), Math.min(lower.length(), date.to() + reach));
        return REPORTING.anyIn(near);
    }

    private static Milestone milestone(Passage passage, List<Mark> marks, int index) {
        var mark = marks.get(index);
        var text = passage.text();
        int start = index == 0 ? 0 : marks.get(index - 1).to();
        int semicolon = passage.lower().lastIndexOf(';', mark.from());
        boolean inherits = index > 0
                && text.substring(start, mark.from()).strip().length() < 12
                && !REPORTING.anyIn(passage.lower().substring(start, mark.from()))
                && semicolon < start;
        int until = mark.from();
        if (inherits) {
            start = index > 1 ? marks.get(index - 2).to() : 0;
            boolean joined = JOINED.matcher(text.substring(marks.get(index - 1).to(), mark.from()))
                    .matches();
            until = joined ? marks.get(index - 1).from() : until;
        }
        start = Math.max(start, semicolon + 1);
        int next = text.indexOf(';', mark.to());
        int end = next < 0 ? text.length() : next;
        if (index + 1 < marks.size() && marks.get(index + 1).from() < end) {
            end = mark.kind() == DateKind.EVENT
                            || text.substring(start, mark.from()).strip().length() > 12
                    ? mark.to()
                    : marks.get(index + 1).from();
        }
        var clause = text.substring(start, Math.max(start, until)) + " "
                + text.substring(mark.to(), Math.max(mark.to(), end));
        var label = LABEL.matcher(passage.lower());
        if (label.find() && label.end() <= mark.to()) {
            clause = labelled(
                    passage,
                    label.group(1),
                    clause.substring(Math.min(clause.length(), Math.max(0, label.end() - start))));
        }
        var acting = Parties.acting(clause);
        var what = Parties.tidy(acting == null ? clause : clause.substring(acting.verb()))
                .replaceAll("\\(\\s*\\)", "")
                .replaceAll("\\s{2,}", " ")
                .replace(" ,", ",")
                .strip();
        var who = who(passage, acting);
        var date = mark.date();
        return new Milestone(
                what.isEmpty() ? Parties.tidy(text) : what,
                who,
                Parties.addressee(clause),
                mark.kind(),
                date == null ? null : date.date(),
                date == null ? null : date.until(),
                mark.recurrence(),
                mark.event(),
                text,
                passage.source(mark.from(), mark.to(), date != null && date.yearPrinted() ? 0.9 : 0.7));
    }

    /// `Thời gian sơ kết: …` says what in its label; a bare `Thời gian: …` leaves it to the heading above.
    private static String labelled(Passage passage, String label, String rest) {
        var named = label.strip();
        for (var above : passage.outline().above(passage.block())) {
            var body = above.body();
            var whole = Parties.tidy(body);
            if (body.length() < 120 && (named.isEmpty() || Passage.lower(whole).contains(named))) {
                return whole;
            }
        }
        return named.isEmpty() ? rest : named + " " + rest;
    }

    /// A clause after a semicolon may hold only the end of a longer party: `Các phòng; UBND các xã căn cứ …`.
    private static @Nullable String who(Passage passage, Parties.@Nullable Acting acting) {
        if (acting == null) {
            return whoElse(passage);
        }
        var whole = Parties.acting(passage.block().body());
        return whole != null && whole.who().endsWith(acting.who()) ? whole.who() : acting.who();
    }

    private static @Nullable String whoElse(Passage passage) {
        var whole = Parties.acting(passage.block().body());
        if (whole != null) {
            return whole.who();
        }
        for (var above : passage.outline().above(passage.block())) {
            var label = Parties.tidy(above.body());
            var acting = label.length() < 130 ? Parties.acting(label + " thực hiện") : null;
            if (acting != null && acting.verb() >= label.length()) {
                return acting.who();
            }
        }
        return null;
    }

    private static void undated(Passage passage, int sending, List<Milestone> found) {
        var text = passage.text();
        int start = Math.max(text.lastIndexOf(';', sending) + 1, 0);
        int end = text.indexOf(';', sending);
        var clause = text.substring(start, end < 0 ? text.length() : end);
        var toWhom = Parties.addressee(clause);
        if (toWhom == null) {
            return;
        }
        var acting = Parties.acting(clause);
        if (acting == null && start > 0) {
            int before = text.lastIndexOf(';', start - 2) + 1;
            clause = text.substring(before, end < 0 ? text.length() : end);
            acting = Parties.acting(clause);
        }
        found.add(new Milestone(
                Parties.tidy(acting == null ? clause : clause.substring(acting.verb())),
                acting == null ? whoElse(passage) : acting.who(),
                toWhom,
                null,
                null,
                null,
                null,
                null,
                text,
                passage.source(start, end < 0 ? text.length() : end, 0.6)));
    }
}
