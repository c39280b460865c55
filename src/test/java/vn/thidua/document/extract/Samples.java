package vn.thidua.document.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One small plan of a fictional ward, in every format, made here so that nothing has to be kept as a file.
final class Samples {
    static final List<String> BODY = List.of(
            "Phát động phong trào thi đua năm 2031",
            "Uỷ ban nhân dân phường Bến Sậy phát động phong trào thi đua với những nội dung sau đây:",
            "Phấn đấu trồng mới 1.200 cây xanh dọc bờ kênh Vĩnh Thuận trước ngày 19/5/2031.");

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Samples() {}

    static byte[] docx() {
        return docx(letterhead()
                + paragraph("", "KẾ HOẠCH")
                + paragraph("", BODY.get(0))
                + paragraph("", BODY.get(1))
                + paragraph(numbered(0), "MỤC ĐÍCH")
                + paragraph(numbered(1), "Mục đích chung")
                + paragraph(numbered(2), BODY.get(2))
                + paragraph(numbered(1), "Yêu cầu chung")
                + paragraph(numbered(0), "TỔ CHỨC THỰC HIỆN"));
    }

    static byte[] docx(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override \
                PartName="/word/numbering.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>"""));
        parts.put("word/_rels/document.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" \
                Target="numbering.xml"/></Relationships>"""));
        parts.put(
                "word/numbering.xml",
                bytes("<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"4\">"
                        + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "bullet", "\uf02d")
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>"));
        parts.put("word/document.xml", bytes("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
        return zip(parts);
    }

    /// No library of ours can make one: written by hand as a web page, saved as .doc by LibreOffice.
    static byte[] doc() {
        try (var file = Samples.class.getResourceAsStream("ke-hoach.doc")) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] odt() {
        return odt("""
                <table:table><table:table-row><table:table-cell><text:p>UBND THÀNH PHỐ AN KHÊ</text:p>\
                <text:p>UBND PHƯỜNG BẾN SẬY</text:p></table:table-cell><table:table-cell>\
                <text:p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</text:p></table:table-cell></table:table-row></table:table>\
                <text:p>%s</text:p><text:list text:style-name="L1"><text:list-item><text:p>MỤC ĐÍCH</text:p>\
                <text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list></text:list-item>\
                <text:list-item><text:p>YÊU<text:s text:c="2"/>CẦU</text:p></text:list-item></text:list>""".formatted(BODY.get(1), BODY.get(2)));
    }

    static byte[] odt(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml", bytes("<manifest:manifest xmlns:manifest=\"urn:m\"/>"));
        parts.put("content.xml", bytes("""
                <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:b" xmlns:style="urn:s">\
                <office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" \
                style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" \
                style:num-format="a" style:num-suffix=")"/></text:list-style></office:automatic-styles>\
                <office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(body)));
        return zip(parts);
    }

    static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset163{\\*\\panose 0202}Times New Roman;}"
                        + "{\\f1 .VnTime;}{\\f2 VNI-Times;}}{\\info{\\title Không đọc}}\\f0 " + body + "}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Each letter beyond ASCII as Word writes it.
    static String rtfEscaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?"));
        return escaped.toString();
    }

    /// Lines placed on A4 by hand: left edge, height from the top, text.
    record Placed(float x, float y, String text) {}

    static byte[] pdf(List<Placed> lines, int pages) {
        try (var document = new PDDocument();
                var file = Samples.class.getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf")) {
            var font = PDType0Font.load(document, file == null ? java.io.InputStream.nullInputStream() : file);
            for (var i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var line : lines) {
                        content.beginText();
                        content.setFont(font, 13);
                        content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String paragraph(String properties, String... runs) {
        var paragraph = new StringBuilder("<w:p>" + properties);
        for (var run : runs) {
            paragraph.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    static String numbered(int level) {
        return "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>".formatted(level);
    }

    static String letterhead() {
        return "<w:tbl><w:tr><w:tc>" + paragraph("", "UBND THÀNH PHỐ AN KHÊ") + paragraph("", "UBND PHƯỜNG BẾN SẬY")
                + "</w:tc><w:tc>" + paragraph("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + paragraph("", "Độc lập - Tự do - Hạnh phúc") + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph("", "Số: 12/KH-UBND") + "</w:tc><w:tc>"
                + paragraph("", "Bến Sậy, ngày 06 tháng 01 năm 2031") + "</w:tc></w:tr></w:tbl>";
    }

    private static String level(int level, String format, String pattern) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(level, format, pattern);
    }
}
