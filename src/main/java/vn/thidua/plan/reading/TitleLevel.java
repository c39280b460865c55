package vn.thidua.plan.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;

/// Who decides on an award, or is asked to: from the name itself (`Giấy khen của Giám đốc Sở`) or from the heading
/// above.
final class TitleLevel {
    private static final Wordbook WORDS = Wordbook.load("titles");
    private static final Phrases VERB = WORDS.phrases("level-verb");
    private static final Phrases LEAD = WORDS.phrases("level-lead");
    private static final Pattern ISSUER = Pattern.compile(
            "^[”\"’]?\\s+(?:do\\s+|của\\s+|cấp\\s+)(?:(?!\\s(?:cho|đối với|xét|tặng|và|tối đa|không quá|ít nhất|trên|từ|theo|để|hoặc|thực hiện|trong|được|phong|khen|kèm|ban hành|hàng năm)\\s|\\s+\\d|[:;.(“\"]|,\\s(?!(?:đơn vị|ngành|tỉnh|phường|thị trấn|ban)))[^:;.(“\"]){2,90}?(?=\\s(?:cho|đối với|xét|tặng|và|tối đa|không quá|ít nhất|trên|từ|theo|để|hoặc|thực hiện|trong|được|phong|khen|kèm|ban hành|hàng năm)\\s|\\s+\\d|[:;.(“\"”]|,|$)");
    private static final Pattern STAGE = Pattern.compile(
            "cấp\\s+(cơ sở|tỉnh|thành phố|huyện|thị xã|xã|nhà nước|trung ương|bộ|ngành|trên|sở|quận|phường|tổng cục|cục)");

    private static final Pattern DECIDING = Pattern.compile(
            "(?:[-–+]|\\d{1,2}[.)]|\\p{Ll}\\))?\\s*(?:(?:Tổng )?Giám đốc|Chủ tịch|Thủ tướng|Hiệu trưởng|Thủ trưởng|Bộ trưởng|Ban Chấp hành|UBND|Ủy ban nhân dân)\\s(?:(?!\\b(?:và|để|trước|gửi|trình|đề nghị)\\b)[^.;:,]){0,60}(?:tặng|khen|quyết định|xét|công nhận)[^.;:,]{0,12}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private TitleLevel() {}

    /// The words of an issuer right after a name, as printed, or an empty text.
    static String issuer(String after) {
        var match = ISSUER.matcher(after);
        return match.find() ? match.group().stripTrailing() : "";
    }

    /// `UBND Tỉnh (đề nghị)`-like: who is named in the nearest heading that says who commends.
    static @Nullable String above(Outline outline, Block block) {
        for (var heading : outline.above(block)) {
            var level = of(heading.body());
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    /// `Đề nghị Chủ tịch … tặng`, `Giám đốc Sở tặng …`, said in the sentence itself.
    static @Nullable String asked(String before) {
        var lower = Passage.lower(before);
        boolean asks = lower.startsWith("đề nghị") || lower.startsWith("trình") || lower.startsWith("xét đề nghị");
        return asks || DECIDING.matcher(before).lookingAt() ? of(before) : null;
    }

    /// The level of a later name of the sentence: `…, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen` asks somebody else.
    static @Nullable String changed(String between, @Nullable String level) {
        var lower = Passage.lower(between);
        int asks = Math.max(lower.lastIndexOf("đề nghị "), lower.lastIndexOf("trình "));
        return asks < 0 ? level : asked(between.substring(asks));
    }

    static @Nullable String of(String heading) {
        if (heading.length() > 140) {
            return null;
        }
        var lower = Passage.lower(heading);
        var verb = VERB.next(lower, 1);
        int start = 0;
        var lead = LEAD.at(lower, 0);
        boolean asked = lead != null && lead.phrase().contains("đề nghị") || lower.startsWith("trình");
        if (lead != null) {
            start = lead.to();
            verb = VERB.next(lower, start);
        }
        var middle = lower.indexOf(" do ");
        if (middle > 0 && verb != null && verb.from() > middle + 4) {
            start = middle + 4;
        }
        if (verb != null && verb.from() > start + 2) {
            var body = heading.substring(start, verb.from()).strip();
            if (body.length() > 2
                    && !Passage.lower(body).startsWith("hình thức")
                    && !Passage.lower(body).startsWith("tiêu chuẩn")) {
                return asked ? body + " (đề nghị)" : body;
            }
        }
        var stage = STAGE.matcher(lower);
        return stage.find() ? heading.substring(stage.start(), stage.end()) : null;
    }
}
