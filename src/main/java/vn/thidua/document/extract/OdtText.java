package vn.thidua.document.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Vietnamese;

/// The body of an OpenDocument text. Deleted passages, remarks and footnotes are left out.
final class OdtText implements SafeXml.Visitor {
    private static final String CONTENT = "content.xml";
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "forms",
            "object");
    private static final int MOST_SPACES = 200;

    private final TextSink sink;
    private final OdtStyles styles;
    private final ListCounters counters = new ListCounters();
    /// Styles of paragraph and spans, innermost first.
    private final Deque<String> looks = new ArrayDeque<>();
    /// Styles of the lists we are in, innermost first.
    private final Deque<String> lists = new ArrayDeque<>();

    private boolean inBody;
    private boolean itemBegins;

    private OdtText(TextSink sink, OdtStyles styles) {
        this.sink = sink;
        this.styles = styles;
    }

    static void read(ZipParts parts, TextSink sink) throws IOException, XMLStreamException {
        var styles = OdtStyles.of(parts);
        try (var content = parts.open(CONTENT).orElseThrow(() -> DocumentRefusal.CORRUPT.with())) {
            SafeXml.walk(content, SKIPPED::contains, new OdtText(sink, styles));
        }
    }

    static boolean encrypted(ZipParts parts) throws IOException {
        var manifest =
                new String(parts.read("META-INF/manifest.xml", 1 << 20), java.nio.charset.StandardCharsets.UTF_8);
        return manifest.contains("encryption-data");
    }

    @Override
    public void start(SafeXml.Element element) {
        switch (element.name()) {
            case "body" -> inBody = true;
            case "table" -> sink.startTable();
            case "table-row" -> ifInTable(sink::startRow);
            case "table-cell", "covered-table-cell" -> ifInTable(sink::startCell);
            case "list" -> startList(element);
            case "list-item" -> itemBegins = true;
            case "p", "h" -> {
                sink.endParagraph();
                looks.push(element.attribute("style-name"));
                label();
            }
            case "span" -> looks.push(element.attribute("style-name"));
            case "s" -> write(" ".repeat(Math.min(MOST_SPACES, element.number("c", 1))));
            case "tab" -> write("\t");
            case "line-break" -> write("\n");
            default -> {
                // no text of its own
            }
        }
    }

    @Override
    public void text(String text) {
        if (inBody && !looks.isEmpty()) {
            write(text.replaceAll("[\\t\\r\\n ]+", " ")); // white space in OpenDocument is folded
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p", "h" -> {
                looks.poll();
                sink.endParagraph();
            }
            case "span" -> looks.poll();
            case "list" -> lists.poll();
            case "table-cell", "covered-table-cell" -> ifInTable(sink::endCell);
            case "table" -> ifInTable(sink::endTable);
            default -> {
                // nothing ends with it
            }
        }
    }

    private void startList(SafeXml.Element element) {
        var own = element.attribute("style-name");
        var goesOn = element.attribute("continue-numbering").equals("true")
                || !element.attribute("continue-list").isEmpty();
        var style = own.isEmpty() && !lists.isEmpty() ? lists.element() : own;
        if (!goesOn && lists.isEmpty()) {
            counters.restart(style, 0);
        }
        lists.push(style);
    }

    /// Only the first paragraph of an item carries its number.
    private void label() {
        if (itemBegins && !lists.isEmpty()) {
            var label = counters.next(lists.element(), lists.size() - 1, styles.levels(lists.element()));
            sink.text(label.isEmpty() ? "" : label + " ");
            itemBegins = false;
        }
    }

    private void write(String text) {
        sink.run(styles.capitals(looks) ? text.toUpperCase(Vietnamese.LOCALE) : text, styles.font(looks));
    }

    private void ifInTable(Runnable step) {
        if (sink.inTable()) {
            step.run();
        }
    }
}
