package vn.thidua.document.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.thidua.document.DocumentRefusal;

/// The text of a PDF: letters sorted by their place on the page into lines, columns and paragraphs.
final class PdfText extends PDFTextStripper {
    /// A gap wider than a letter's height parts two pieces of a line; justified text stays below.
    private static final float WIDE_GAP = 1.0f;
    /// A step between lines this much wider than usual parts two paragraphs.
    private static final float WIDE_STEP = 1.22f;

    private static final int FEWEST_LETTERS = 20;

    private final TextSink sink;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine.Piece> pieces = new ArrayList<>();
    /// Page numbers met since the paragraph's last line.
    private final List<PdfLine> numbers = new ArrayList<>();

    private final PdfParagraph paragraph = new PdfParagraph();
    private int speakingPages;
    private float y;

    private PdfText(TextSink sink) {
        this.sink = sink;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold made by printing twice
    }

    /// @return how many pages are pictures only
    static int read(byte[] content, Limits limits, TextSink sink) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return read(document, limits, sink);
        }
    }

    private static int read(PDDocument document, Limits limits, TextSink sink) throws IOException {
        var pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw DocumentRefusal.TOO_MANY_PAGES.with(pages, limits.pages());
        }
        var reader = new PdfText(sink);
        reader.writeText(document, Writer.nullWriter());
        if (reader.speakingPages == 0) {
            throw DocumentRefusal.SCANNED.with();
        }
        return pages - reader.speakingPages;
    }

    @Override
    protected void startPage(PDPage page) {
        lines.clear();
        pieces.clear();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) {
            add(position);
        }
    }

    @Override
    protected void writeWordSeparator() {
        if (!pieces.isEmpty() && !pieces.getLast().runs().getLast().text().isBlank()) {
            pieces.getLast().runs().add(new PdfLine.Run(" ", null));
        }
    }

    @Override
    protected void writeLineSeparator() {
        if (!pieces.isEmpty()) {
            lines.add(new PdfLine(y, List.copyOf(pieces)));
            pieces.clear();
        }
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        var letters = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> piece.runs().stream())
                .mapToLong(run -> run.text().chars().filter(Character::isLetter).count())
                .sum();
        speakingPages += letters < FEWEST_LETTERS ? 0 : 1;
        var body = new ArrayList<>(lines);
        if (!body.isEmpty() && PdfParagraph.isPageNumber(body.getFirst())) {
            numbers.add(body.removeFirst());
        }
        var foot = body.size() > 1 && PdfParagraph.isPageNumber(body.getLast()) ? body.removeLast() : null;
        for (var block : PdfColumns.blocks(body, page.getCropBox().getWidth(), getCurrentPageNo() == 1)) {
            write(block);
        }
        if (foot != null) {
            numbers.add(foot);
        }
    }

    @Override
    protected void endDocument(PDDocument document) {
        paragraph.close();
        endParagraph();
    }

    private void add(TextPosition position) {
        var letter = position.getUnicode();
        if (letter == null || letter.isBlank()) {
            if (letter != null && !pieces.isEmpty()) {
                pieces.getLast().runs().add(new PdfLine.Run(" ", null));
            }
            return;
        }
        var left = position.getXDirAdj();
        var size = Math.max(1, position.getHeightDir() > 0 ? position.getFontSizeInPt() : 1);
        var run = new PdfLine.Run(letter, position.getFont().getName());
        if (pieces.isEmpty() || left - pieces.getLast().right() > WIDE_GAP * size) {
            y = pieces.isEmpty() ? position.getYDirAdj() : y;
            pieces.add(new PdfLine.Piece(left, left + position.getWidthDirAdj(), size, new ArrayList<>(List.of(run))));
        } else {
            var piece = pieces.removeLast();
            piece.runs().add(run);
            var right = Math.max(piece.right(), left + position.getWidthDirAdj());
            pieces.add(new PdfLine.Piece(piece.left(), right, piece.size(), piece.runs()));
        }
    }

    private void write(PdfColumns.Block columnOrNot) {
        var block = columnOrNot.lines();
        var margin = block.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
        var edge = block.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
        var usual = usualStep(block);
        for (var i = 0; i < block.size(); i++) {
            var line = block.get(i);
            var above = i == 0 ? null : block.get(i - 1);
            if (!columnOrNot.column()
                    && (above == null || line.y() - above.y() <= usual * WIDE_STEP)
                    && paragraph.goesOnWith(line)) {
                numbers.clear(); // a page's number inside a sentence is no part of it
                sink.text(paragraph.breaksOff() ? "" : " ");
                paragraph.add(line);
            } else if (above == null
                    || line.y() - above.y() > usual * WIDE_STEP
                    || !columnOrNot.column() && begins(line, above, margin, edge)) {
                endParagraph();
                paragraph.begin(line, margin, edge);
            } else {
                sink.text("\n");
                paragraph.add(line);
            }
            write(line, columnOrNot.column());
        }
        if (columnOrNot.column()) {
            paragraph.close();
        }
    }

    private void endParagraph() {
        sink.endParagraph();
        for (var number : numbers) {
            write(number, false);
            sink.endParagraph();
        }
        numbers.clear();
    }

    private void write(PdfLine line, boolean column) {
        for (var piece : line.pieces()) {
            var runs = piece.runs();
            while (!column && runs.getLast().text().isBlank()) {
                runs.removeLast(); // the gap is told by a tab
            }
            runs.forEach(run -> sink.run(run.text(), run.font()));
            sink.text(piece == line.pieces().getLast() ? "" : between(piece, column));
        }
    }

    /// Between the pieces of a line: a tab where they may be a table's cells.
    private static String between(PdfLine.Piece piece, boolean column) {
        return !column ? "\t" : piece.runs().getLast().text().isBlank() ? "" : " ";
    }

    /// The first line of a paragraph is indented where the line above is not.
    private static boolean begins(PdfLine line, PdfLine above, float margin, float edge) {
        return PdfParagraph.indented(line, margin, edge) && above.left() < line.left() + 1;
    }

    private static float usualStep(List<PdfLine> block) {
        var steps = new ArrayList<Float>();
        for (var i = 1; i < block.size(); i++) {
            steps.add(block.get(i).y() - block.get(i - 1).y());
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 4);
    }
}
