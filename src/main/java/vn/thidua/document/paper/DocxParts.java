package vn.thidua.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file around its text: styles, page, page number, package.
final class DocxParts {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /// the earliest a zip can name: the same paper gives the same bytes whenever it is printed
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    static final String DOCUMENT_BEGIN = XML + "<w:document " + W + " " + R + "><w:body>\n";

    private DocxParts() {}

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static String styleId(Look look) {
        var name = look.name().toLowerCase(Locale.ROOT).replace("_", "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// Size, margins and page number: the first page bears none.
    static String section() {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>\
                <w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" \
                w:footer="%d" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
                """.formatted(
                        twips(Layout.PAGE_WIDTH),
                        twips(Layout.PAGE_HEIGHT),
                        twips(Layout.TOP),
                        twips(Layout.RIGHT),
                        twips(Layout.BOTTOM),
                        twips(Layout.LEFT),
                        twips(Layout.PAGE_NUMBER),
                        twips(Layout.PAGE_NUMBER));
    }

    /// English Metric Units, in which drawings are measured.
    static long units(double millimetres) {
        return Math.round(millimetres * 36_000);
    }

    /// A picture in the line.
    static String drawing(int number, long side, String words) {
        return """
                <w:r><w:drawing><wp:inline xmlns:wp="%1$swordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%3$d" cy="%3$d"/><wp:docPr id="%2$d" name="%5$s" descr="%4$s"/>\
                <a:graphic xmlns:a="%1$smain"><a:graphicData uri="%1$spicture"><pic:pic xmlns:pic="%1$spicture">\
                <pic:nvPicPr><pic:cNvPr id="%2$d" name="%5$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$d" cy="%3$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r>""".formatted(DRAWING, number, side, words, picture(number));
    }

    private static String picture(int number) {
        return "picture" + number;
    }

    static byte[] zip(String document, String title, List<byte[]> pictures) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes(!pictures.isEmpty()));
        parts.put(
                "_rels/.rels",
                relations(
                        relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
                        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("docProps/core.xml", properties(title));
        parts.put("word/document.xml", document);
        parts.put(
                "word/_rels/document.xml.rels",
                relations(Stream.concat(
                                Stream.of(
                                        relation("rId1", OFFICE + "styles", "styles.xml"),
                                        relation("rId2", OFFICE + "header", "header.xml"),
                                        relation("rId3", OFFICE + "header", "header-first.xml")),
                                IntStream.rangeClosed(1, pictures.size())
                                        .mapToObj(number -> relation(
                                                picture(number),
                                                OFFICE + "image",
                                                "media/" + picture(number) + ".png")))
                        .toArray(String[]::new)));
        parts.put("word/styles.xml", styles());
        parts.put("word/header.xml", pageNumber());
        parts.put("word/header-first.xml", XML + "<w:hdr " + W + "><w:p/></w:hdr>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (int number = 1; number <= pictures.size(); number++) {
                write(zip, "word/media/" + picture(number) + ".png", pictures.get(number - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String relations(String... relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String contentTypes(boolean pictures) {
        return XML
                + """
                <Types xmlns="%1$scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>%3$s\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
                <Override PartName="/word/document.xml" ContentType="%2$sdocument.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/>\
                <Override PartName="/word/header.xml" ContentType="%2$sheader+xml"/>\
                <Override PartName="/word/header-first.xml" ContentType="%2$sheader+xml"/></Types>
                """.formatted(
                        PACKAGE, WORD, pictures ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "");
    }

    private static String properties(String title) {
        return XML + """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>
                """.formatted(PACKAGE, Xml.text(title));
    }

    private static String pageNumber() {
        return XML + """
                <w:hdr %1$s><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="%2$d"/></w:rPr>\
                <w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="%2$d"/></w:rPr>\
                <w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
                """.formatted(W, halfPoints(Layout.PAGE_NUMBER_SIZE));
    }

    private static String styles() {
        var xml = new StringBuilder(XML).append("""
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" \
                w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/>\
                <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
                <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                """.formatted(W));
        for (var look : Look.values()) {
            xml.append(style(look));
        }
        return xml.append("</w:styles>").toString();
    }

    private static String style(Look look) {
        int line = (int) Math.round(240 * (look.running() ? Layout.LINE_SPACING : 1));
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
                        .formatted(styleId(look), look.title)
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + (look.leads() ? "<w:keepNext/>" : "")
                + "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
                        .formatted(Math.round(look.before * 20), Math.round(look.after * 20), line)
                + (look.running() ? "<w:ind w:firstLine=\"%d\"/>".formatted(twips(Layout.FIRST_LINE)) : "")
                + "<w:jc w:val=\"%s\"/>".formatted(Docx.justification(look.align))
                + outlineLevel(look)
                + "</w:pPr><w:rPr>"
                + (look.face.bold ? "<w:b/><w:bCs/>" : "")
                + (look.face.italic ? "<w:i/><w:iCs/>" : "")
                + "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/></w:rPr></w:style>\n".formatted(halfPoints(look.size));
    }

    /// Sections stand in Word's navigation pane.
    private static String outlineLevel(Look look) {
        return switch (look) {
            case SECTION -> "<w:outlineLvl w:val=\"0\"/>";
            case HEADING -> "<w:outlineLvl w:val=\"1\"/>";
            default -> "";
        };
    }

    private static long halfPoints(double points) {
        return Math.round(points * 2);
    }
}
