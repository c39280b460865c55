package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Milestone.DateKind;

/// Reads the dates of one sentence as people of the field write them: bound (`trước ngày 15/6`), open (`từ đầu năm`),
/// without their year, in pairs, from–to, recurring.
final class SpokenDates {
    private static final Wordbook WORDS = Wordbook.load("dates");
    private static final Phrases BEFORE = WORDS.phrases("before");
    private static final Phrases BY = WORDS.phrases("by");
    private static final Phrases WITHIN = WORDS.phrases("within");
    private static final Phrases ON = WORDS.phrases("on");
    private static final Phrases FROM = WORDS.phrases("from");
    private static final Phrases TO = WORDS.phrases("to");
    private static final Phrases LOOSE = WORDS.phrases("loose");
    private static final Phrases RECURRING = WORDS.phrases("recurring");

    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\d{1,2}\\s?(?:h|giờ|g)\\s?(?:\\d{2})?(?:\\s?phút)?,?\\s*(?:,|ngày|thứ \\p{L}+,?)?\\s*)$");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\d+(?:/\\d{4})?\\s?[/-]\\s?\\p{L}[\\p{L}\\d\\-–/ ]{0,24}(?:,\\s*)?$");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:và|,|;|hoặc)\\s*(?:trước\\s+|ngày\\s+)?");
    private static final Pattern DASH = Pattern.compile("\\s*[-–]\\s*");
    private static final Pattern SPACES_OR_COMMA = Pattern.compile("[\\s,(]*");

    private SpokenDates() {}

    private record Binding(int from, @Nullable DateKind kind, boolean opens, boolean closes) {}

    static List<SpokenDate> in(String sentence, Years years) {
        return in(sentence, Passage.lower(sentence), years);
    }

    static List<SpokenDate> in(String sentence, String lower, Years years) {
        var atoms = DateAtoms.in(lower);
        var found = new ArrayList<SpokenDate>();
        for (int at = 0; at < atoms.size(); at++) {
            var atom = atoms.get(at);
            int previousEnd = at == 0 ? 0 : atoms.get(at - 1).to();
            var binding = binding(lower, previousEnd, atom);
            var next = at + 1 < atoms.size() ? atoms.get(at + 1) : null;
            if (next != null && ranges(lower, atom, next, binding)) {
                found.add(range(sentence, atom, next, binding, years));
                at++;
                continue;
            }
            var last = found.isEmpty() ? null : found.getLast();
            if (binding.kind() == null
                    && last != null
                    && last.kind() != null
                    && last.kind() != DateKind.FROM_TO
                    && atom.month() != null
                    && JOINED.matcher(lower.substring(last.to(), Math.max(last.to(), atom.from())))
                            .matches()) {
                binding = new Binding(atom.from(), last.kind(), false, false);
            }
            var read = single(sentence, lower, atom, binding, years);
            if (read != null) {
                found.add(read);
            }
        }
        recurrences(sentence, lower, found);
        found.sort(Comparator.comparingInt(SpokenDate::from));
        return found;
    }

    private static boolean ranges(String lower, DateAtom atom, DateAtom next, Binding binding) {
        var gap = lower.substring(atom.to(), Math.max(atom.to(), next.from()));
        var to = TO.endOf(gap);
        boolean joined = to != null && gap.substring(0, to.from()).isBlank()
                || DASH.matcher(gap).matches() && atom.quarter() == 0
                || to != null && LOOSE.endOf(gap) != null && gap.strip().startsWith("đến");
        if (!joined) {
            var words = gap.strip();
            joined = words.equals("đến ngày") || words.equals("đến hết ngày") || words.equals("đến khoảng");
        }
        return joined && (binding.opens() || binding.kind() != DateKind.BY || gap.contains("đến"));
    }

    private static SpokenDate range(String sentence, DateAtom atom, DateAtom next, Binding binding, Years years) {
        var begin = atom.filled(next.month(), next.year());
        var until = next.year() == null && atom.year() != null ? next.filled(null, atom.year()) : next;
        var from = begin.start(years);
        var to = until.end(years);
        if (from != null
                && to != null
                && begin.year() != null
                && atom.year() == null
                && to.first().isBefore(from.first())) {
            from = atom.filled(next.month(), begin.year() - 1).start(years);
        }
        return new SpokenDate(
                binding.from(),
                next.to(),
                sentence.substring(binding.from(), next.to()),
                DateKind.FROM_TO,
                from,
                to,
                null,
                begin.year() != null || until.year() != null);
    }

    private static @Nullable SpokenDate single(
            String sentence, String lower, DateAtom atom, Binding binding, Years years) {
        if (binding.kind() == null && !binding.opens() && (DateAtoms.remembered(atom) || ofDocument(lower, atom))) {
            return null;
        }
        var printed = sentence.substring(binding.from(), atom.to());
        if (atom.undated()) {
            var kind = binding.opens() ? DateKind.FROM_TO : binding.kind();
            return kind == null || kind == DateKind.ON
                    ? null
                    : new SpokenDate(binding.from(), atom.to(), printed, kind, null, null, null, false);
        }
        if (atom.month() == null && atom.day() != null) {
            // a day without its month is only of use where it recurs or belongs to a range
            return binding.kind() == null
                    ? null
                    : new SpokenDate(binding.from(), atom.to(), printed, binding.kind(), null, null, null, false);
        }
        var start = atom.start(years);
        if (binding.opens()) {
            return new SpokenDate(
                    binding.from(), atom.to(), printed, DateKind.FROM_TO, start, null, null, atom.year() != null);
        }
        var kind = binding.kind();
        if (atom.period() && kind == null) {
            return new SpokenDate(
                    binding.from(), atom.to(), printed, null, start, atom.end(years), null, atom.year() != null);
        }
        boolean ends = kind != DateKind.BEFORE && (atom.quarter() > 0 || kind == DateKind.BY);
        var date = ends && atom.edge() != DateAtom.Edge.START ? atom.end(years) : start;
        if (ends && date != null && kind == DateKind.BY && date.day() == null) {
            date = PartialDate.of(date.last());
        }
        if (kind == DateKind.ON && date != null && date.day() == null) {
            kind = DateKind.WITHIN;
        }
        return new SpokenDate(binding.from(), atom.to(), printed, kind, date, null, null, atom.year() != null);
    }

    /// How the words to the left bind the date: the nearest binding word, past loose ones (`khoảng`, `dự kiến`).
    private static Binding binding(String lower, int previousEnd, DateAtom atom) {
        var left = lower.substring(previousEnd, atom.from());
        var clock = CLOCK.matcher(left);
        int end = left.length();
        boolean timed = clock.find() && clock.end() > clock.start();
        if (timed) {
            end = clock.start();
        }
        boolean edged = (atom.edge() == DateAtom.Edge.END || atom.undated()) && lower.startsWith("hết", atom.from());
        for (int skipped = 0; skipped < 4; skipped++) {
            var words = left.substring(0, end);
            if (!words.isEmpty()
                    && "("
                                    .indexOf(
                                            words.stripTrailing().isEmpty()
                                                    ? ' '
                                                    : words.stripTrailing()
                                                            .charAt(words.stripTrailing()
                                                                            .length()
                                                                    - 1))
                            >= 0) {
                break;
            }
            var bound = bound(words, previousEnd, atom);
            if (bound != null) {
                return bound;
            }
            var loose = LOOSE.endOf(words);
            if (loose == null) {
                break;
            }
            end = loose.from();
        }
        int from = previousEnd + end;
        while (from < atom.from() && lower.charAt(from) == ' ') {
            from++;
        }
        if (edged) {
            return new Binding(from, DateKind.BY, false, true);
        }
        boolean alone = timed || end < left.length() && atom.month() != null;
        return new Binding(from, alone ? DateKind.ON : null, false, false);
    }

    private static @Nullable Binding bound(String words, int offset, DateAtom atom) {
        var before = BEFORE.endOf(words);
        if (before != null && !words.substring(0, before.from()).endsWith("như ")) {
            return new Binding(offset + before.from(), DateKind.BEFORE, false, false);
        }
        var from = FROM.endOf(words);
        if (from != null) {
            return new Binding(offset + from.from(), null, true, false);
        }
        var by = BY.endOf(words);
        if (by != null) {
            return new Binding(offset + by.from(), DateKind.BY, false, true);
        }
        var within = WITHIN.endOf(words);
        if (within != null) {
            return new Binding(offset + within.from(), DateKind.WITHIN, false, false);
        }
        var on = ON.endOf(words);
        if (on != null && (atom.month() != null || atom.quarter() > 0)) {
            return new Binding(offset + on.from(), DateKind.ON, false, false);
        }
        return null;
    }

    /// `62/KH-UBND ngày 28 tháng 02 năm 2022`: the date of a document, not of the plan.
    private static boolean ofDocument(String lower, DateAtom atom) {
        var left = lower.substring(Math.max(0, atom.from() - 60), atom.from()).stripTrailing();
        return DOCUMENT.matcher(left).find();
    }

    private static void recurrences(String sentence, String lower, List<SpokenDate> found) {
        for (var hit : RECURRING.in(lower)) {
            int near = -1;
            for (int at = 0; at < found.size(); at++) {
                var date = found.get(at);
                if (date.to() <= hit.from()
                        && date.kind() != null
                        && date.kind() != DateKind.FROM_TO
                        && SPACES_OR_COMMA
                                .matcher(lower.substring(date.to(), hit.from()))
                                .matches()) {
                    near = at;
                }
            }
            if (near >= 0) {
                var date = found.get(near);
                int from = date.from();
                // "trước ngày 15/6 và 01/12 hàng năm": both recur
                while (near > 0
                        && found.get(near - 1).kind() == date.kind()
                        && JOINED.matcher(lower.substring(found.get(near - 1).to(), from))
                                .matches()) {
                    near--;
                    from = found.remove(near).from();
                }
                var printed = sentence.substring(from, hit.to());
                found.set(
                        near, new SpokenDate(from, hit.to(), printed, DateKind.RECURRING, null, null, printed, false));
            } else {
                var printed = sentence.substring(hit.from(), hit.to());
                found.add(
                        new SpokenDate(hit.from(), hit.to(), printed, DateKind.RECURRING, null, null, printed, false));
            }
        }
    }
}
