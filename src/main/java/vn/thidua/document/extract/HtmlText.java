package vn.thidua.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of a web page, or of what Word calls one. Scripts, styles, forms and hidden parts are dropped; nothing is
/// ever fetched.
final class HtmlText implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "select",
            "button",
            "textarea",
            "nav",
            "del");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "center",
            "dl",
            "dt",
            "dd",
            "hr",
            "caption",
            "figure");
    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final TextSink sink;
    private final Deque<String> fonts = new ArrayDeque<>();
    private boolean spaceBefore = true;

    private HtmlText(TextSink sink) {
        this.sink = sink;
    }

    static void read(byte[] content, TextSink sink) throws IOException {
        var page = parse(content);
        page.body().filter(new HtmlText(sink));
    }

    /// A page that names no encoding is UTF-8 where it can be, else what its bytes look like.
    private static Document parse(byte[] content) throws IOException {
        var start =
                new String(content, 0, Math.min(content.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("charset=") || PlainText.hasByteOrderMark(content)
                ? Jsoup.parse(new ByteArrayInputStream(content), null, "")
                : Jsoup.parse(PlainText.decode(content).text(), "");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())
                    || HIDDEN.matcher(element.attr("style")).find()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        fonts.push(font(element));
        switch (element.normalName()) {
            case "br" -> {
                sink.text("\n");
                spaceBefore = true;
            }
            case "table" -> sink.startTable();
            case "tr" -> ifInTable(sink::startRow);
            case "td", "th" -> ifInTable(sink::startCell);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    endParagraph();
                    label(element);
                }
            }
        }
    }

    private void close(Element element) {
        fonts.poll();
        switch (element.normalName()) {
            case "table" -> ifInTable(sink::endTable);
            case "td", "th" -> ifInTable(sink::endCell);
            default -> {
                if (!BLOCKS.contains(element.normalName())) {
                    return;
                }
            }
        }
        endParagraph();
    }

    private void endParagraph() {
        sink.endParagraph();
        spaceBefore = true;
    }

    private void label(Element element) {
        if (!element.normalName().equals("li")) {
            return;
        }
        var list = element.parent();
        if (list != null && list.normalName().equals("ol")) {
            var type = list.attr("type");
            var level = new ListLevel(first(list), ListLevel.Digits.sample(type.isEmpty() ? "1" : type), "%1.");
            sink.text(level.digits().of(level.start() + place(list, element)) + ". ");
        } else {
            sink.text("- ");
        }
    }

    private static int place(Element list, Element item) {
        return list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList()
                .indexOf(item);
    }

    private static int first(Element list) {
        return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private void write(String text) {
        var folded = SPACES.matcher(text).replaceAll(" ");
        var shown = spaceBefore ? folded.stripLeading() : folded;
        if (!shown.isEmpty()) {
            spaceBefore = shown.endsWith(" ");
            sink.run(shown, fonts.peek());
        }
    }

    /// The font set here, or the one around; empty where none is known.
    private String font(Element element) {
        var inline = FAMILY.matcher(element.attr("style"));
        var own = inline.find() ? inline.group(1) : element.attr("face");
        var outer = fonts.peek();
        return !own.isEmpty() ? own : outer == null ? "" : outer;
    }

    private void ifInTable(Runnable step) {
        if (sink.inTable()) {
            step.run();
            spaceBefore = true;
        }
    }
}
