package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Source;

/// Reads the emulation content (nội dung thi đua) as a tree of items.
final class ContentRecogniser {
    private static final Pattern CONTENT = Pattern.compile("(?iU).*\\b(?:nội dung|nhiệm vụ)\\b.*");
    private static final Pattern SURE = Pattern.compile("(?iU).*\\bnội dung\\b.*\\bthi đua\\b.*|nội dung\\s*:?");
    /// Headings with the word that are about something else.
    private static final Pattern OTHER = Pattern.compile(
            "(?iu).*(?:khen thưởng|sơ kết|tổng kết|báo cáo|đăng ký|tổ chức thực hiện|kinh phí|mục đích|phân công|trách nhiệm|chấm điểm).*");
    /// Parts of a content section that are no content: theme, time, figures, titles, audience.
    private static final Pattern NO_ITEM = Pattern.compile(
            "(?iu)(?:về )?(?:các |tên gọi,? ?)*(?:chủ đề|khẩu hiệu|tên phong trào|thời gian|giai đoạn|đợt thi đua|tiến độ|chỉ tiêu|danh hiệu|đối tượng|phạm vi|hình thức|tiêu chí|tiêu chuẩn|khen thưởng|biện pháp|giải pháp|phương pháp|đăng ký|mục tiêu|quyền lợi)[\\p{L}, –&/-]{0,60}:?");

    private static final int NAME_AT_MOST = 75;

    private final Tree tree;

    private ContentRecogniser(Tree tree) {
        this.tree = tree;
    }

    static List<ContentItem> find(Outline outline) {
        return new ContentRecogniser(new Tree(outline)).find();
    }

    private List<ContentItem> find() {
        for (var wanted : List.of(SURE, CONTENT)) {
            var items = new ArrayList<ContentItem>();
            sections(tree.roots(), wanted, 0).forEach(section -> items(section, items));
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    /// The headings of content, the outermost ones.
    private List<Integer> sections(List<Integer> among, Pattern wanted, int depth) {
        var found = new ArrayList<Integer>();
        for (int at : among) {
            if (isContent(tree.block(at), wanted)) {
                found.add(at);
            } else if (depth < 2 && !OTHER.matcher(tree.block(at).body()).matches()) {
                found.addAll(sections(tree.below(at), wanted, depth + 1));
            }
        }
        return found;
    }

    private boolean isContent(Block block, Pattern wanted) {
        var body = block.body();
        return (block.heading() || body.endsWith(":"))
                && body.length() < 140
                && wanted.matcher(body).matches()
                && !OTHER.matcher(body).matches();
    }

    private void items(int section, List<ContentItem> into) {
        var below = tree.below(section);
        boolean named = below.stream().anyMatch(child -> isNamedContent(child));
        for (int at = 0; at < below.size(); at++) {
            int child = below.get(at);
            var block = tree.block(child);
            if (isNamedContent(child)) {
                items(child, into);
            } else if (!noItem(block) && !(named && block.numeral() == null) && !leadsIn(below, at)) {
                into.add(item(child));
            }
        }
    }

    private boolean isNamedContent(int child) {
        var block = tree.block(child);
        return !tree.below(child).isEmpty()
                && block.body().length() <= NAME_AT_MOST
                && block.body().toLowerCase(java.util.Locale.ROOT).contains("nội dung")
                && !OTHER.matcher(block.body()).matches();
    }

    private boolean noItem(Block block) {
        var body = block.body();
        var label = body.indexOf(':');
        return body.length() <= NAME_AT_MOST && NO_ITEM.matcher(body).matches()
                || label > 0
                        && label < 40
                        && NO_ITEM.matcher(body.substring(0, label)).matches()
                        && shortLabel(body, label);
    }

    /// `Chủ đề: …` is no content, `Chỉ tiêu dịch vụ của khu, điểm: …` is.
    private static boolean shortLabel(String body, int label) {
        return label < 30 && body.length() > label + 2;
    }

    /// A text that only leads in to the items: the first, without numeral, ending with a colon.
    private boolean leadsIn(List<Integer> below, int at) {
        var block = tree.block(below.get(at));
        return at == 0
                && below.size() > 1
                && block.numeral() == null
                && block.text().endsWith(":");
    }

    private ContentItem item(int at) {
        var items = tree.below(at).stream().map(this::item).toList();
        return new ContentItem(tree.block(at).text(), items, new Source(tree.stretch(at), 0.85));
    }
}
