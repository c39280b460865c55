package vn.thidua.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;

/// A printed plan, read again, is the same plan (P30).
class PlanPaperTests {
    private final PlanReader reader = new PlanReader();
    private final PaperWriter writer = new PaperWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoi-van-hoa-2026",
                "phuong-cua-bien-2026",
                "so-tai-chinh-2026",
                "trung-tam-du-lich-2021",
                "van-phong-hdnd-2026"
            })
    void the_word_file_of_a_plan_reads_as_the_plan(String name) throws IOException {
        var plan = reader.read(demo(name));
        var again = reader.read(docxText(writer.docx(PlanPaper.of(plan.outline(), plan.content()))));
        assertSame(plan, again);
        // not held for the PDF: the reader does not see an anniversary that a subject's line break parts
        assertThat(bare(again.content().anniversaries()))
                .isEqualTo(bare(plan.content().anniversaries()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoi-van-hoa-2026",
                "phuong-cua-bien-2026",
                "so-tai-chinh-2026",
                "trung-tam-du-lich-2021",
                "van-phong-hdnd-2026"
            })
    void the_pdf_of_a_plan_reads_as_the_plan(String name) throws IOException {
        var plan = reader.read(demo(name));
        assertSame(plan, reader.read(pdfText(writer.pdf(PlanPaper.of(plan.outline(), plan.content())))));
    }

    private static void assertSame(Reading plan, Reading again) {
        assertThat(text(again)).isEqualTo(text(plan));
        assertThat(letterhead(again)).isEqualTo(letterhead(plan));
        var was = plan.content();
        var is = again.content();
        assertThat(bare(is.legalBases())).isEqualTo(bare(was.legalBases()));
        assertThat(bare(is.citations())).isEqualTo(bare(was.citations()));
        assertThat(bare(is.purposes())).isEqualTo(bare(was.purposes()));
        assertThat(bare(is.requirements())).isEqualTo(bare(was.requirements()));
        assertThat(bare(is.theme())).isEqualTo(bare(was.theme()));
        assertThat(bare(is.slogan())).isEqualTo(bare(was.slogan()));
        assertThat(bare(is.audience())).isEqualTo(bare(was.audience()));
        assertThat(bare(is.contents())).isEqualTo(bare(was.contents()));
        assertThat(bare(is.stages())).isEqualTo(bare(was.stages()));
        assertThat(bare(is.milestones())).isEqualTo(bare(was.milestones()));
        assertThat(bare(is.targets())).isEqualTo(bare(was.targets()));
        assertThat(bare(is.titles())).isEqualTo(bare(was.titles()));
        assertThat(bare(is.responsibilities())).isEqualTo(bare(was.responsibilities()));
        assertThat(bare(is.recipients())).isEqualTo(bare(was.recipients()));
        assertThat(bare(is.signatory())).isEqualTo(bare(was.signatory()));
    }

    private static List<String> text(Reading reading) {
        return reading.outline().blocks().stream()
                .filter(block ->
                        block.part() == Part.OPENING || block.part() == Part.BODY || block.part() == Part.CLOSING)
                .map(block -> block.part() + " " + block.depth() + (block.heading() ? " # " : " ") + block.text())
                .toList();
    }

    private static List<String> letterhead(Reading reading) {
        var head = reading.content().letterhead();
        return List.of(
                "number " + head.number(),
                "symbol " + head.symbol(),
                "place " + head.place(),
                "date " + head.date(),
                "issuing " + head.issuingBody(),
                "superior " + head.superiorBody(),
                "type " + head.type(),
                "subject " + head.subject(),
                "year " + head.planYear());
    }

    /// What a provision says, without its place in the text.
    private static String bare(@Nullable Object provision) {
        return String.valueOf(provision)
                .replaceAll("Source\\[span=Span\\[from=\\d+, to=\\d+], confidence=[\\d.]+]", "")
                .replace("], ", "],\n");
    }

    private static String demo(String name) throws IOException {
        try (var in = Objects.requireNonNull(PlanPaperTests.class.getResourceAsStream("/demo/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A line for every paragraph, cell by cell.
    private static String docxText(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return lines(document).collect(Collectors.joining("\n"));
        }
    }

    private static Stream<String> lines(IBody body) {
        return body.getBodyElements().stream().flatMap(element -> switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(PlanPaperTests::lines);
            default -> Stream.of();
        });
    }

    /// A line for every paragraph, known by its indent as an eye knows it.
    private static String pdfText(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new Paragraphs().getText(pdf);
        }
    }

    /// Joins the lines of a paragraph: a full-size line begun at the text's left edge goes on from the one before.
    private static final class Paragraphs extends PDFTextStripper {
        private static final double LEFT_EDGE = 30 / 25.4 * 72;
        private boolean begins = true;

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            if (begins) {
                var first = letters.getFirst();
                boolean goesOn = Math.abs(first.getXDirAdj() - LEFT_EDGE) < 2 && first.getFontSize() > 13.5;
                super.writeString(goesOn ? " " : "\n");
                begins = false;
            }
            super.writeString(text);
        }

        @Override
        protected void writeLineSeparator() {
            begins = true;
        }

        @Override
        protected void writeParagraphSeparator() {
            begins = true;
        }

        @Override
        protected void writePageStart() {
            begins = true;
        }
    }
}
