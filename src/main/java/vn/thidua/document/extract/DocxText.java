package vn.thidua.document.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Vietnamese;

/// The body of a .docx, read as a stream: POI builds the whole tree first, a hundred times the file's size, and
/// leaves out text boxes and the numbers of lists. Deleted text, field codes and what Word keeps for older versions
/// are left out.
final class DocxText implements SafeXml.Visitor {
    private static final String BODY = "word/document.xml";
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "Fallback",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblGrid",
            "pPrChange",
            "rPrChange",
            "numberingChange",
            "docPartObj",
            "sdtPr",
            "rubyBase",
            "oMath");

    private final TextSink sink;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private boolean inParagraphProperties;
    private boolean inText;
    private Run run = new Run();

    private DocxText(TextSink sink, DocxStyles styles, DocxLists lists) {
        this.sink = sink;
        this.styles = styles;
        this.lists = lists;
    }

    static void read(ZipParts parts, TextSink sink) throws IOException, XMLStreamException {
        var styles = DocxStyles.of(parts);
        var lists = DocxLists.of(parts);
        try (var body = parts.open(BODY).orElseThrow(() -> DocumentRefusal.CORRUPT.with())) {
            SafeXml.walk(body, SKIPPED::contains, new DocxText(sink, styles, lists));
        }
    }

    @Override
    public void start(SafeXml.Element element) {
        switch (element.name()) {
            case "tbl" -> sink.startTable();
            case "tr" -> ifInTable(sink::startRow);
            case "tc" -> ifInTable(sink::startCell);
            case "p" -> startParagraph();
            case "pPr" -> inParagraphProperties = true;
            case "r" -> run = new Run();
            case "t" -> inText = true;
            case "tab" -> {
                if (!inParagraphProperties) {
                    write("\t");
                }
            }
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            default -> property(element);
        }
    }

    private void property(SafeXml.Element element) {
        var paragraph = paragraphs.peek();
        if (inParagraphProperties && paragraph != null) {
            switch (element.name()) {
                case "pStyle" -> paragraph.style = element.attribute("val");
                case "numId" -> paragraph.list = element.attribute("val");
                case "ilvl" -> paragraph.level = element.number("val", 0);
                default -> {
                    // spacing and the like say nothing about the text
                }
            }
        } else {
            switch (element.name()) {
                case "rStyle" -> run.style = element.attribute("val");
                case "rFonts" -> run.font = DocxStyles.font(element);
                case "caps" -> run.capitals = element.on();
                case "vanish" -> run.hidden = element.on();
                default -> {
                    // not text
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            write(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> inParagraphProperties = false;
            case "p" -> endParagraph();
            case "tc" -> ifInTable(sink::endCell);
            case "tbl" -> ifInTable(sink::endTable);
            default -> {
                // nothing ends with it
            }
        }
    }

    /// A text box is a paragraph inside a paragraph: the outer one is broken where the box is anchored.
    private void startParagraph() {
        sink.endParagraph();
        paragraphs.push(new Paragraph());
    }

    private void endParagraph() {
        var paragraph = paragraphs.poll();
        if (paragraph != null && !paragraph.begun) {
            skipEmptyNumber(paragraph);
        }
        sink.endParagraph();
    }

    /// An empty numbered paragraph shows its number in Word too; it is left out, but counts.
    private void skipEmptyNumber(Paragraph paragraph) {
        label(paragraph);
    }

    private void write(String text) {
        var paragraph = paragraphs.peek();
        if (paragraph == null || run.hidden) {
            return;
        }
        if (!paragraph.begun) {
            paragraph.begun = true;
            var label = label(paragraph);
            sink.text(label.isEmpty() ? "" : label + " ");
        }
        var shown =
                styles.capitals(run.capitals, run.style, paragraph.style) ? text.toUpperCase(Vietnamese.LOCALE) : text;
        sink.run(shown, styles.font(run.font, run.style, paragraph.style));
    }

    private String label(Paragraph paragraph) {
        var styled = styles.list(paragraph.style);
        var list = paragraph.list != null ? paragraph.list : styled.list();
        return list == null ? "" : lists.label(list, paragraph.level >= 0 ? paragraph.level : styled.level());
    }

    private void ifInTable(Runnable step) {
        if (sink.inTable()) {
            step.run();
        }
    }

    private static final class Paragraph {
        private @Nullable String style;
        private @Nullable String list;
        private int level = -1;
        private boolean begun;
    }

    private static final class Run {
        private @Nullable String style;
        private @Nullable String font;
        private @Nullable Boolean capitals;
        private boolean hidden;
    }
}
