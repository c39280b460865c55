package vn.thidua.document.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thidua.document.Extracted;
import vn.thidua.document.Format;

class FormatsTests {
    private static final String PLAN = String.join("\n\n", Samples.BODY);

    private final InProcessExtraction extraction = new InProcessExtraction();

    @Test
    void a_word_file_gives_its_letterhead_cell_by_cell_and_its_list_numbers() {
        assertThat(text("ke-hoach.docx", Samples.docx())).isEqualTo("""
                UBND THÀNH PHỐ AN KHÊ
                UBND PHƯỜNG BẾN SẬY

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 12/KH-UBND

                Bến Sậy, ngày 06 tháng 01 năm 2031

                KẾ HOẠCH

                %s

                %s

                I. MỤC ĐÍCH

                1. Mục đích chung

                - %s

                2. Yêu cầu chung

                II. TỔ CHỨC THỰC HIỆN""".formatted(Samples.BODY.toArray()));
    }

    @Test
    void a_word_file_written_by_another_library_reads_the_same() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            Samples.BODY.forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(bytes);
        }
        assertThat(text("khac.docx", bytes.toByteArray())).isEqualTo(PLAN);
    }

    @Test
    void what_was_deleted_hidden_or_is_a_field_code_is_not_read() {
        var body = """
                <w:p><w:r><w:t>Giữ lại</w:t></w:r><w:del><w:r><w:delText> bỏ đi</w:delText></w:r></w:del>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
                <w:ins><w:r><w:t xml:space="preserve"> thêm</w:t><w:tab/><w:t>vào</w:t></w:r></w:ins></w:p>\
                <w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>""";
        assertThat(text("a.docx", Samples.docx(body))).isEqualTo("Giữ lại thêm\tvào\n\nKẾ HOẠCH");
    }

    @Test
    void a_table_of_data_gives_a_line_per_row() {
        var row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        var cells = Samples.paragraph("", "1") + "|" + Samples.paragraph("", "Trồng cây", " xanh")
                + Samples.paragraph("", "ven kênh") + "|" + Samples.paragraph("", "Quý I");
        var table = "<w:tbl>" + row.formatted((Object[]) cells.split("\\|")).repeat(2) + "</w:tbl>";
        assertThat(text("bang.docx", Samples.docx(table)))
                .isEqualTo("1\tTrồng cây xanh ven kênh\tQuý I\n1\tTrồng cây xanh ven kênh\tQuý I");
    }

    @Test
    void old_fonts_in_a_word_file_are_converted_run_by_run_and_noted() {
        var run = "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        var body = "<w:p>" + run.formatted(".VnTimeH", LegacyEncodingTests.inTcvn3("kế hoạch "))
                + run.formatted(".VnTime", LegacyEncodingTests.inTcvn3("thi đua "))
                + run.formatted("VNI-Times", "phong traø") + run.formatted("Times New Roman", " đợt một") + "</w:p>";
        var split = "<w:p>" + run.formatted("VNI-Times", "ña") + run.formatted("VNI-Times", "ï") + "</w:p>";
        var read = extraction.extract("cu.docx", Samples.docx(body + split));
        assertThat(read.text()).isEqualTo("KẾ HOẠCH thi đua phong trà đợt một\n\nđạ");
        assertThat(read.notes())
                .extracting(note -> note.key())
                .containsExactly("document.extract.note.legacy_encoding");
    }

    @Test
    void an_old_word_file_gives_tables_and_list_numbers() {
        var read = extraction.extract("ke-hoach.doc", Samples.doc());
        assertThat(read.format()).isEqualTo(Format.DOC);
        assertThat(read.text().lines().filter(line -> !line.isEmpty()))
                .contains(
                        "UBND PHƯỜNG BẾN SẬY",
                        "Số: 12/KH-UBND",
                        "I. MỤC ĐÍCH",
                        "1. Mục đích chung",
                        "2. Yêu cầu",
                        "II. NỘI DUNG")
                .contains("TT\tNội dung\tThời gian", "1\tTrồng cây\tQuý I")
                .containsSubsequence("Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Thị Sáo");
    }

    @Test
    void an_open_document_gives_tables_lists_and_spaces() {
        assertThat(text("ke-hoach.odt", Samples.odt()))
                .isEqualTo("""
                UBND THÀNH PHỐ AN KHÊ
                UBND PHƯỜNG BẾN SẬY

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                %s

                I. MỤC ĐÍCH

                a) %s

                II. YÊU  CẦU""".formatted(Samples.BODY.get(1), Samples.BODY.get(2)));
    }

    @Test
    void rtf_gives_escapes_code_pages_old_fonts_tables_and_list_numbers() {
        var windows1258 = new String(
                Normalizer.normalize("thi đua", Normalizer.Form.NFC).getBytes(Charset.forName("windows-1258")),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        var body = "\\trowd\\pard\\intbl " + Samples.rtfEscaped("UBND PHƯỜNG BẾN SẬY") + "\\cell\\pard\\intbl "
                + Samples.rtfEscaped("CỘNG HÒA")
                + "\\cell\\row\\pard {\\listtext\\pard\\plain 1.\\tab}" + Samples.rtfEscaped(Samples.BODY.get(0))
                + "\\par\n"
                + "{\\*\\generator X;}{\\f1 " + LegacyEncodingTests.inTcvn3("phong trào") + "} " + windows1258
                + " {\\f2 coâng nhaân}{\\v ẩn}\\par {\\pict 0102ff}h\\'e0ng n\\u259?m\\par";
        var read = extraction.extract("cu.rtf", Samples.rtf(body));
        assertThat(read.format()).isEqualTo(Format.RTF);
        assertThat(read.text())
                .isEqualTo(
                        "UBND PHƯỜNG BẾN SẬY\n\nCỘNG HÒA\n\n1. Phát động phong trào thi đua năm 2031\n\nphong trào thi đua công nhân\n\nhàng năm");
    }

    @Test
    void a_web_page_gives_its_text_and_never_a_script() {
        var page = """
                <html><head><meta charset="utf-8"><title>T</title><style>p{}</style></head><body onload="alert(1)">
                <script>alert('xin chào')</script><p>%s</p><div style="display:none">ẩn</div>
                <p>%s<img src=x onerror=alert(2)><br>dòng hai</p><ol type="a"><li>một</li><li>hai</li></ol>
                <p style="font-family:.VnTime">%s</p><table><tr><td>trái</td><td>phải</td></tr></table></body></html>""".formatted(Samples.BODY.get(0), Samples.BODY.get(1), LegacyEncodingTests.inTcvn3("tiến độ"));
        assertThat(text("trang.html", Samples.bytes(page)))
                .isEqualTo(Samples.BODY.get(0) + "\n\n" + Samples.BODY.get(1)
                        + "\ndòng hai\n\na. một\n\nb. hai\n\ntiến độ\n\ntrái\n\nphải");
    }

    @Test
    void plain_text_is_read_in_every_encoding_an_office_may_have_saved_it_in() {
        var mark = "\ufeff" + PLAN;
        var saved = List.of(
                Samples.bytes(PLAN),
                Samples.bytes(mark),
                mark.getBytes(UTF_16LE),
                mark.getBytes(UTF_16BE),
                PLAN.getBytes(UTF_16LE),
                Samples.bytes(Normalizer.normalize(PLAN, Normalizer.Form.NFD)),
                Samples.bytes(PLAN.replace("\n", "\r\n")),
                windows1258(PLAN),
                latin(LegacyEncodingTests.inTcvn3(PLAN)),
                latin(LegacyEncodingTests.inVni(PLAN)),
                Samples.bytes(LegacyEncodingTests.inTcvn3(PLAN)),
                Samples.bytes(LegacyEncodingTests.inVni(PLAN)));
        assertThat(saved.stream().map(bytes -> text("ke-hoach.txt", bytes)).distinct())
                .containsExactly(PLAN);
    }

    @Test
    void a_pdf_gives_two_columns_one_after_the_other_and_parts_paragraphs() {
        var lines = List.of(
                new Samples.Placed(90, 60, "UBND THÀNH PHỐ AN KHÊ"),
                new Samples.Placed(285, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new Samples.Placed(95, 76, "UBND PHƯỜNG BẾN SẬY"),
                new Samples.Placed(320, 76, "Độc lập - Tự do - Hạnh phúc"),
                new Samples.Placed(110, 110, "Số:       /KH-UBND"),
                new Samples.Placed(320, 110, "Bến Sậy, ngày     tháng 01 năm 2031"),
                new Samples.Placed(260, 150, "KẾ HOẠCH"),
                new Samples.Placed(
                        113, 190, "Ủy ban nhân dân phường Bến Sậy phát động phong trào thi đua với những nội"),
                new Samples.Placed(85, 206, "dung sau đây, yêu cầu các khu phố, trường học và trạm y tế nghiêm túc"),
                new Samples.Placed(85, 222, "thực hiện."),
                new Samples.Placed(113, 238, "Phấn đấu trồng mới 1.200 cây xanh dọc bờ kênh Vĩnh Thuận trước ngày"),
                new Samples.Placed(85, 254, "19/5/2031."));
        assertThat(text("ke-hoach.pdf", Samples.pdf(lines, 1))).isEqualTo("""
                UBND THÀNH PHỐ AN KHÊ
                UBND PHƯỜNG BẾN SẬY

                Số:       /KH-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Bến Sậy, ngày     tháng 01 năm 2031

                KẾ HOẠCH

                Ủy ban nhân dân phường Bến Sậy phát động phong trào thi đua với những nội \
                dung sau đây, yêu cầu các khu phố, trường học và trạm y tế nghiêm túc
                thực hiện.

                Phấn đấu trồng mới 1.200 cây xanh dọc bờ kênh Vĩnh Thuận trước ngày \
                19/5/2031.""");
    }

    @Test
    void a_pdf_joins_a_paragraph_over_the_end_of_a_page_and_keeps_page_numbers_between_paragraphs() {
        var page = List.of(
                new Samples.Placed(300, 30, "2"),
                new Samples.Placed(85, 60, "đến hết quý IV."),
                new Samples.Placed(113, 76, "3. Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả của các khu phố từ"));
        assertThat(text("ke-hoach.pdf", Samples.pdf(page, 3))).isEqualTo("""
                2

                đến hết quý IV.

                3. Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả của các khu phố từ đến hết quý IV.

                3. Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả của các khu phố từ đến hết quý IV.

                3. Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả của các khu phố từ""");
        var broken = List.of(
                new Samples.Placed(113, 60, "Thực hiện các chỉ tiêu thi đua được giao theo Kế hoạch số 140/KH-"),
                new Samples.Placed(85, 76, "UBND ngày 20/8/2030 của Ủy ban nhân dân thành phố."));
        assertThat(text("ke-hoach.pdf", Samples.pdf(broken, 1))).contains("số 140/KH-UBND ngày 20/8/2030");
        var ended = List.of(
                new Samples.Placed(
                        113, 60, "1. Các khu phố, trường học và trạm y tế xây dựng kế hoạch của mình từ đầu"),
                new Samples.Placed(85, 76, "năm."),
                new Samples.Placed(300, 800, "- 7 -"));
        assertThat(text("ke-hoach.pdf", Samples.pdf(ended, 2))).isEqualTo("""
                1. Các khu phố, trường học và trạm y tế xây dựng kế hoạch của mình từ đầu năm.

                - 7 -

                1. Các khu phố, trường học và trạm y tế xây dựng kế hoạch của mình từ đầu năm.

                - 7 -""");
    }

    @Test
    void a_pdf_gives_the_signature_after_the_recipients_and_a_table_row_by_row() {
        var lines = List.of(
                new Samples.Placed(
                        85, 60, "1. Các khu phố trên địa bàn phường xây dựng kế hoạch trước ngày 15/01/2031."),
                new Samples.Placed(90, 90, "TT"),
                new Samples.Placed(130, 90, "Nội dung"),
                new Samples.Placed(340, 90, "Thời gian"),
                new Samples.Placed(90, 106, "1"),
                new Samples.Placed(130, 106, "Trồng cây"),
                new Samples.Placed(340, 106, "Quý I"),
                new Samples.Placed(
                        85, 140, "2. Văn phòng Ủy ban nhân dân phường theo dõi, đôn đốc, tổng hợp kết quả./."),
                new Samples.Placed(350, 180, "TM. ỦY BAN NHÂN DÂN"),
                new Samples.Placed(85, 190, "Nơi nhận:"),
                new Samples.Placed(390, 196, "CHỦ TỊCH"),
                new Samples.Placed(85, 212, "- Như trên;"),
                new Samples.Placed(85, 228, "- Lưu: VT."),
                new Samples.Placed(380, 280, "Lê Thị Sáo"));
        assertThat(text("ke-hoach.pdf", Samples.pdf(lines, 1)).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "1. Các khu phố trên địa bàn phường xây dựng kế hoạch trước ngày 15/01/2031.",
                        "TT\tNội dung\tThời gian",
                        "1\tTrồng cây\tQuý I",
                        "2. Văn phòng Ủy ban nhân dân phường theo dõi, đôn đốc, tổng hợp kết quả./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Lê Thị Sáo");
    }

    @Test
    void the_content_decides_and_a_wrong_name_is_noted() {
        var read = extraction.extract("ke-hoach.doc", Samples.docx());
        assertThat(read.format()).isEqualTo(Format.DOCX);
        assertThat(read.notes()).extracting(note -> note.key()).containsExactly("document.extract.note.other_format");
        assertThat(formats()).containsExactly(Format.DOCX, Format.ODT, Format.RTF, Format.HTML, Format.TEXT);
    }

    private List<Format> formats() {
        return Stream.of(
                        Samples.docx(),
                        Samples.odt(),
                        Samples.rtf("chữ"),
                        Samples.bytes("<p>chữ</p>"),
                        Samples.bytes("chữ"))
                .map(bytes -> extraction.extract("tep", bytes))
                .map(Extracted::format)
                .toList();
    }

    private String text(String name, byte[] content) {
        return extraction.extract(name, content).text();
    }

    private static byte[] latin(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    /// Windows-1258 has letters with their marks apart, save for some.
    private static byte[] windows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var encoder = charset.newEncoder();
        var out = new ByteArrayOutputStream();
        var parts = new ArrayList<String>();
        for (var c : text.toCharArray()) {
            if (encoder.canEncode(c)) {
                parts.add(Character.toString(c));
            } else {
                var apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
                var tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                parts.add(Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC) + tone);
            }
        }
        parts.forEach(part -> out.writeBytes(part.getBytes(charset)));
        return out.toByteArray();
    }
}
