package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Recipient;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// Reads the recipients: a line each, or all on one line, with "Nơi nhận:" or without.
final class RecipientRecogniser {
    private static final Pattern LABEL = Pattern.compile("(?iu)nơi\\s+nhận\\s*:?\\s*");
    private static final Pattern BULLET = Pattern.compile("[-–—+*•·]\\s*");
    private static final Pattern SEPARATOR = Pattern.compile(";\\s*(?:[-–+•]\\s*)?|\\s+[-–]\\s+(?=Lưu\\b)");
    private static final Pattern NO_NAME = Pattern.compile("(?iu)(?:\\(?(?:đã ký|để b/c|báo cáo)\\)?|[\\W_]*)");

    private RecipientRecogniser() {}

    static List<Recipient> find(Outline outline) {
        var found = new ArrayList<Recipient>();
        boolean begun = outline.blocks().stream()
                .noneMatch(b ->
                        b.part() == Part.RECIPIENTS && LABEL.matcher(b.text()).lookingAt());
        for (var block : outline.blocks()) {
            if (block.part() != Part.RECIPIENTS) {
                continue;
            }
            var label = LABEL.matcher(block.text());
            boolean labelled = label.lookingAt();
            begun |= labelled;
            if (begun) {
                line(block, labelled ? label.end() : 0, found);
            }
        }
        return found;
    }

    private static void line(Block block, int from, List<Recipient> into) {
        var text = block.text();
        int start = from;
        var bullet = BULLET.matcher(text).region(from, text.length());
        if (bullet.lookingAt()) {
            start = bullet.end();
        } else if (!into.isEmpty() && from == 0 && Character.isLowerCase(text.charAt(0))) {
            goesOn(block, into);
            return;
        }
        var separator = SEPARATOR.matcher(text).region(start, text.length());
        while (start < text.length()) {
            int end = separator.find() ? separator.start() : text.length();
            add(block, start, end, into);
            start = end < text.length() ? separator.end() : end;
        }
    }

    private static void add(Block block, int from, int to, List<Recipient> into) {
        var text = block.text();
        int end = to;
        while (end > from && " ;.,:/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = from;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        var name = text.substring(start, end);
        if (name.length() > 1 && !NO_NAME.matcher(name).matches()) {
            int base = block.span().from();
            into.add(new Recipient(name, new Source(new Span(base + start, base + end), 0.9)));
        }
    }

    private static void goesOn(Block block, List<Recipient> into) {
        var before = into.removeLast();
        var more = new ArrayList<Recipient>();
        add(block, 0, block.text().length(), more);
        var name = more.isEmpty()
                ? before.name()
                : before.name() + " " + more.getFirst().name();
        var span = new Span(before.source().span().from(), block.span().to());
        into.add(new Recipient(name, new Source(span, 0.8)));
    }
}
