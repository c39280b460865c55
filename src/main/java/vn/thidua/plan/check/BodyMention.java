package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A body named in full somewhere in the text: `Sở Văn hóa, Thể thao và Du lịch`. Where a name ends and the sentence
/// goes on cannot be told for sure; so mentions are compared word by word.
/// @param kind what sort of body
/// @param words those after the kind
/// @param marks what stands before each word: nothing, `,`, `-`, `và`
record BodyMention(int from, String kind, List<Word> words, List<String> marks) {
    private static final Set<String> KINDS = Set.of(
            "sở",
            "phòng",
            "ban",
            "cục",
            "bộ",
            "trường",
            "viện",
            "hội",
            "đoàn",
            "chi cục",
            "trung tâm",
            "văn phòng",
            "bệnh viện",
            "liên đoàn",
            "công đoàn",
            "công ty",
            "ủy ban",
            "uỷ ban",
            "mặt trận",
            "công an",
            "thanh tra",
            "khối",
            "cụm");
    private static final Pattern MARK = Pattern.compile("\\s?([,&–-]?)\\s?");
    private static final int LONGEST = 14;

    static List<BodyMention> in(Matter matter) {
        var mentions = new ArrayList<BodyMention>();
        var words = matter.words();
        for (int at = 0; at < words.size(); at++) {
            int kind = kind(words, at);
            boolean several = at > 0
                    && words.get(at - 1).lower().equals("các")
                    && words.get(at).joined();
            if (kind > 0 && !several) {
                var mention = mention(matter.text(), words, at, kind);
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    private static @Nullable BodyMention mention(String text, List<Word> words, int at, int kind) {
        var named = new ArrayList<Word>();
        var marks = new ArrayList<String>();
        int open = 0; // words behind the last capital
        for (int next = at + kind; next < words.size() && named.size() < LONGEST; next++) {
            var word = words.get(next);
            var mark = MARK.matcher(text.substring(words.get(next - 1).to(), word.from()));
            if (!mark.matches() || word.digits()) {
                break;
            }
            var sign = mark.group(1).replace('–', '-');
            boolean and = word.lower().equals("và") && next + 1 < words.size() && sign.isEmpty();
            if (and) {
                var after = words.get(next + 1);
                if (!after.joined() || !after.capital() || kind(words, next + 1) > 0) {
                    break;
                }
                named.add(after);
                marks.add("và");
                open = 0;
                next++;
            } else if (word.capital() && kind(words, next) == 0) {
                named.add(word);
                marks.add(sign);
                open = 0;
            } else if (sign.isEmpty() && !word.capital() && open < 3 && !named.isEmpty()) {
                named.add(word);
                marks.add(sign);
                open++;
            } else {
                break;
            }
        }
        return named.isEmpty() ? null : new BodyMention(words.get(at).from(), name(words, at, kind), named, marks);
    }

    private static int kind(List<Word> words, int at) {
        if (!words.get(at).capital()) {
            return 0;
        }
        boolean pair = at + 1 < words.size()
                && words.get(at + 1).joined()
                && !words.get(at + 1).capital()
                && KINDS.contains(name(words, at, 2));
        return pair ? 2 : KINDS.contains(words.get(at).lower()) ? 1 : 0;
    }

    private static String name(List<Word> words, int at, int length) {
        return length == 1
                ? words.get(at).lower()
                : words.get(at).lower() + " " + words.get(at + 1).lower();
    }

    /// Where its last capital stands, as far as words go.
    int lastCapital() {
        for (int at = words.size() - 1; at > 0; at--) {
            if (words.get(at).capital()) {
                return at;
            }
        }
        return 0;
    }

    /// Two words of each part, in order: `kế hoạch`, `tài chính`.
    List<String> parts() {
        var parts = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).capital()) {
                boolean two = at + 1 < words.size() && !words.get(at + 1).capital();
                parts.add(words.get(at).canon() + (two ? " " + words.get(at + 1).canon() : ""));
            }
        }
        return parts;
    }

    /// Where its name ends at the earliest: two words belong to its last part, but for
    /// initials and the name of a place.
    int end() {
        int last = lastCapital();
        boolean initials =
                words.get(last).allCapitals() && words.get(last).text().length() > 1;
        boolean place =
                last > 0 && words.get(last - 1).capital() && marks.get(last).isEmpty();
        return words.get(initials || place ? last : Math.min(words.size() - 1, last + 1))
                .to();
    }

    String printed(String text) {
        return text.substring(from, end());
    }
}
