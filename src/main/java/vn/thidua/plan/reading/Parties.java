package vn.thidua.plan.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds in a clause who acts, and to whom something goes. Names of bodies contain words that are also verbs
/// (`Cơ quan Tổ chức - Nội vụ`): a capital inside a clause belongs to a name.
final class Parties {
    private static final Wordbook WORDS = Wordbook.load("parties");
    private static final Phrases HEAD = WORDS.phrases("head");
    private static final Phrases NEVER = WORDS.phrases("never");
    private static final Phrases LEAD = WORDS.phrases("lead");
    private static final Phrases PREFACE = WORDS.phrases("preface");
    private static final Phrases VERB = WORDS.phrases("verb");
    private static final Phrases WITH = WORDS.phrases("with");
    private static final Phrases NOUN_MAKER = WORDS.phrases("noun-maker");
    private static final Phrases NOUN_TWIN = WORDS.phrases("noun-twin");
    private static final Phrases TO = WORDS.phrases("to");
    private static final Phrases SEND = WORDS.phrases("send");
    private static final Phrases STOP = WORDS.phrases("stop");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.\\-–+]+|[\\s,;:.\\-–(]+$");
    private static final int LONGEST = 260;

    private Parties() {}

    /// @param verb where the doing begins
    record Acting(String who, int verb) {}

    /// Who acts in a clause that begins with its party, past `Giao`, `Đề nghị` and a preface (`Căn cứ …,`).
    static @Nullable Acting acting(String clause) {
        var lower = Passage.lower(clause);
        int start = start(clause, lower);
        if (start < 0) {
            return null;
        }
        int verb = verb(clause, lower, start);
        if (verb < 0) {
            return null;
        }
        var who = tidy(clause.substring(start, verb));
        return who.length() < 3 || who.length() > LONGEST ? null : new Acting(who, verb);
    }

    private static int start(String clause, String lower) {
        int at = skipMarks(lower, 0);
        var lead = LEAD.at(lower, at);
        if (lead != null) {
            at = skipMarks(lower, lead.to());
        }
        var head = head(lower, at);
        var preface = PREFACE.at(lower, at);
        if (head != null && preface == null) {
            return at;
        }
        if (preface != null) {
            for (int comma = lower.indexOf(',', at); comma >= 0; comma = lower.indexOf(',', comma + 1)) {
                int next = skipMarks(lower, comma + 1);
                var asked = LEAD.at(lower, next);
                int party = asked == null ? next : skipMarks(lower, asked.to());
                if (head(lower, party) != null
                        && (Character.isUpperCase(clause.charAt(party))
                                || asked != null
                                || verb(clause, lower, party) > 0)) {
                    return party;
                }
            }
        }
        return -1;
    }

    private static Phrases.@Nullable Hit head(String lower, int at) {
        var head = HEAD.at(lower, at);
        return head == null || NEVER.at(lower, at) != null ? null : head;
    }

    private static int skipMarks(String lower, int from) {
        int at = from;
        while (at < lower.length() && " ,:;-+–*(“\"".indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int verb(String clause, String lower, int start) {
        var head = HEAD.at(lower, start);
        int from = head == null ? start : head.to();
        boolean joined = false;
        for (var hit = VERB.next(lower, from); hit != null; hit = VERB.next(lower, hit.to())) {
            int open = lower.lastIndexOf('(', hit.from());
            boolean inside = open >= start && lower.indexOf(')', open) > hit.from();
            if (inside || !Character.isLowerCase(clause.charAt(hit.from()))) {
                continue;
            }
            var before = lower.substring(start, hit.from());
            if (NOUN_TWIN.at(lower, hit.from()) != null
                    && NOUN_MAKER.endOf(before) != null
                    && !before.endsWith(": ")
                    && !before.endsWith(", ")) {
                continue;
            }
            var with = WITH.at(lower, hit.from());
            if (with != null && with.phrase().contains("với")
                    || with != null && lower.startsWith(" ", with.to()) && HEAD.at(lower, with.to() + 1) != null) {
                joined = true;
                continue;
            }
            if (joined && (lower.startsWith(", ", hit.from() - 2) && hit.from() - start < 4)) {
                continue;
            }
            return hit.from();
        }
        return -1;
    }

    /// The addressee: the body after `gửi … về`, `báo cáo`, a second one after `qua` kept.
    static @Nullable String addressee(String clause) {
        var lower = Passage.lower(clause);
        for (var send = SEND.next(lower, 0); send != null; send = SEND.next(lower, send.to())) {
            for (var to = TO.next(lower, send.to()); to != null; to = TO.next(lower, to.to())) {
                var head = HEAD.at(lower, to.to() + 1);
                if (head != null && !head.phrase().equals("các")
                        || head != null && Character.isUpperCase(clause.charAt(to.to() + 1))) {
                    return body(clause, lower, to.to() + 1);
                }
                if (to.from() - send.to() > 160) {
                    break;
                }
            }
            int direct = send.to() + 1;
            if (direct < clause.length()
                    && Character.isUpperCase(clause.charAt(direct))
                    && HEAD.at(lower, direct) != null) {
                return body(clause, lower, direct);
            }
        }
        return null;
    }

    private static @Nullable String body(String clause, String lower, int from) {
        int end = clause.length();
        int depth = 0;
        for (int at = from; at < clause.length(); at++) {
            char mark = lower.charAt(at);
            if (mark == '(') {
                depth++;
            } else if (mark == ')') {
                depth--;
                if (depth < 0) {
                    end = at;
                    break;
                }
            } else if (depth == 0) {
                boolean comma =
                        mark == ',' && !(at + 2 < clause.length() && Character.isUpperCase(clause.charAt(at + 2)));
                boolean stop = mark == ';'
                        || mark == '.' && (at + 1 == clause.length() || clause.charAt(at + 1) == ' ')
                        || mark == ':'
                        || comma;
                boolean word = lower.startsWith(" ngày ", at)
                        || mark == ' '
                                && STOP.at(lower, at + 1) != null
                                && Character.isLowerCase(clause.charAt(at + 1));
                if (stop || word) {
                    end = at;
                    break;
                }
            }
        }
        var body = tidy(clause.substring(from, end));
        return body.length() < 3 ? null : body.length() > 160 ? body.substring(0, body.lastIndexOf(' ', 160)) : body;
    }

    static String tidy(String phrase) {
        return EDGES.matcher(phrase).replaceAll("").strip();
    }
}
