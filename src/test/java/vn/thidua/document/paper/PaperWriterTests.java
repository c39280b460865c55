package vn.thidua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.support.GoldenFiles.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.document.paper.Paper.Date;
import vn.thidua.document.paper.Paper.Head;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.support.GoldenFiles;

/// The printed papers: accepted files, and what must hold for every paper.
class PaperWriterTests {
    private static final Pattern TEXT = Pattern.compile("<w:t [^>]*>([^<]*)</w:t>");

    private final GoldenFiles golden = new GoldenFiles("document");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_papers_are_as_they_were_accepted() throws IOException {
        golden.hold("plan.document.xml", part(writer.docx(SamplePaper.plan()), "word/document.xml"));
        golden.hold("plan.styles.xml", part(writer.docx(SamplePaper.plan()), "word/styles.xml"));
        golden.hold("plan.pdf.txt", pdfText(writer.pdf(SamplePaper.plan())));
        golden.hold("joint.document.xml", part(writer.docx(SamplePaper.joint()), "word/document.xml"));
        golden.hold("joint.pdf.txt", pdfText(writer.pdf(SamplePaper.joint())));
    }

    @Test
    void word_file_and_pdf_say_the_same_in_the_same_order() throws IOException {
        for (var paper : new Paper[] {SamplePaper.plan(), SamplePaper.joint()}) {
            assertThat(words(pdfText(writer.pdf(paper)))).isEqualTo(words(docxText(writer.docx(paper))));
        }
    }

    @Test
    void the_same_paper_is_the_same_word_file_to_the_byte() {
        assertThat(writer.docx(SamplePaper.plan())).isEqualTo(writer.docx(SamplePaper.plan()));
    }

    @Test
    void pages_bear_a_number_from_the_second_on_and_every_font_is_embedded() throws IOException {
        try (var pdf = Loader.loadPDF(writer.pdf(SamplePaper.plan()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(pageText(1, writer.pdf(SamplePaper.plan()))).doesNotContainPattern("(?m)^1$");
            assertThat(pageText(2, writer.pdf(SamplePaper.plan()))).containsPattern("(?m)^2\\s*$");
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 595.5f);
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() throws IOException {
        for (int lines = 20; lines < 32; lines++) {
            var parts = new ArrayList<Paper.Part>();
            for (int at = 0; at < lines; at++) {
                parts.add(new Paragraph(Role.TEXT, "Một dòng."));
            }
            parts.add(new Paragraph(Role.SECTION, "II. NỘI DUNG"));
            parts.add(new Paragraph(Role.HEADING, "1. Phong trào"));
            parts.add(new Paragraph(Role.TEXT, "Một dòng nữa."));
            parts.add(new Paragraph(Role.TEXT, "Một dòng cuối."));
            var head = new Head(null, "Sở Y tế", "1", "KH", "Minh Hà", Date.BLANK);
            var pdf = writer.pdf(new Paper(head, "Kế hoạch", "Thi đua", parts, List.of(), List.of(), List.of()));
            assertThat(pageText(1, pdf).strip()).doesNotEndWith("NỘI DUNG").doesNotEndWith("Phong trào");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội đồng nhân dân tỉnh Minh Hà|HỘI ĐỒNG NHÂN DÂN/TỈNH MINH HÀ",
                "Ủy ban nhân dân xã Hòa Bình Tây|ỦY BAN NHÂN DÂN/XÃ HÒA BÌNH TÂY",
                "Sở Nông nghiệp và Môi trường|SỞ NÔNG NGHIỆP/VÀ MÔI TRƯỜNG",
            })
    void a_body_s_name_breaks_where_a_clerk_breaks_it(String body, String lines) throws IOException {
        var head = new Head(null, body, null, "KH", "Minh Hà", Date.BLANK);
        var pdf = writer.pdf(new Paper(head, "Kế hoạch", "", List.of(), List.of(), List.of(), List.of()));
        assertThat(pdfText(pdf).lines().map(String::strip)).contains(lines.split("/"));
    }

    @Test
    void a_line_that_just_fits_without_the_space_after_it_is_not_broken() throws IOException {
        var subject = "Phát động đợt thi đua chào mừng kỷ niệm 35 năm tái lập tỉnh Minh Hà (4/1992 - 4/2027)";
        var head = new Head(null, null, null, null, null, Date.BLANK);
        var pdf = writer.pdf(new Paper(head, "Kế hoạch", subject, List.of(), List.of(), List.of(), List.of()));
        assertThat(pdfText(pdf)).endsWith("chào mừng kỷ niệm 35 năm tái lập\ntỉnh Minh Hà (4/1992 - 4/2027)\n");
    }

    @Test
    void the_word_file_opens_and_is_laid_out_on_a4_by_the_decree() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(writer.docx(SamplePaper.plan())))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1701");
            assertThat(section.getPgMar().getRight().toString()).isEqualTo("850");
            assertThat(docx.getHeaderFooterPolicy().getDefaultHeader()).isNotNull();
            assertThat(docx.getTables()).hasSize(4);
        }
    }

    @Test
    void the_page_set_for_the_pdf_is_well_formed() throws Exception {
        var html = Xhtml.of(SamplePaper.joint());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(html).contains("A &lt; B &amp; &quot;C&quot;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|KH-STC|2026|2|5|Số: 07/KH-STC|Minh Hà, ngày 05 tháng 02 năm 2026",
                "114|KH-VP|2026|3|15|Số: 114/KH-VP|Minh Hà, ngày 15 tháng 3 năm 2026",
                "|KH-VP|2026|||Số: /KH-VP|Minh Hà, ngày tháng năm 2026",
                "|||||Số:|Minh Hà, ngày tháng năm",
            })
    void number_and_date_are_worded_by_the_decree(
            String number,
            String symbol,
            Integer year,
            Integer month,
            Integer day,
            String numberLine,
            String dateLine) {
        var head = new Head(null, null, number, symbol, "Minh Hà", new Date(year, month, day));
        assertThat(words(Wording.number(head))).isEqualTo(numberLine);
        assertThat(words(Wording.placeAndDate(head))).isEqualTo(dateLine);
    }

    private static String docxText(byte[] docx) throws IOException {
        return TEXT.matcher(part(docx, "word/document.xml"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /// The text of a PDF in the order it was set, without page numbers.
    private static String pdfText(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(pdf).replaceAll("(?m)^" + page + "\\s*\n", ""));
            }
            return text.toString();
        }
    }

    private static String pageText(int page, byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
