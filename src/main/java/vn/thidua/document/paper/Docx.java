package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.paper.Look.Align;
import vn.thidua.document.paper.Setting.Columns;
import vn.thidua.document.paper.Setting.Gap;
import vn.thidua.document.paper.Setting.Grid;
import vn.thidua.document.paper.Setting.Image;
import vn.thidua.document.paper.Setting.Line;
import vn.thidua.document.paper.Setting.NewPage;
import vn.thidua.document.paper.Setting.Rule;
import vn.thidua.document.paper.Setting.Together;

/// A paper in WordprocessingML (ECMA-376): every length ours, the same bytes each time. Tables bear a grid and a fixed
/// layout, cells no margins, and the defaults name the font: other readers than Word need them.
final class Docx {
    private static final String BORDERS = """
            <w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/>\
            <w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>\
            <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>""";
    private static final int CELL_MARGIN = 80;

    private final StringBuilder xml = new StringBuilder();
    private final List<byte[]> pictures = new ArrayList<>();
    private boolean together;

    private Docx() {}

    static byte[] of(Paper paper) {
        var docx = new Docx();
        docx.xml.append(DocxParts.DOCUMENT_BEGIN);
        Layout.of(paper).forEach(docx::set);
        docx.xml.append(DocxParts.section());
        return DocxParts.zip(docx.xml.toString(), (paper.kind() + " " + paper.subject()).strip(), docx.pictures);
    }

    private void set(Setting setting) {
        switch (setting) {
            case Line line -> line(line);
            case Rule rule -> rule(rule);
            case Gap gap -> gap(gap.points());
            case Image image -> image(image);
            case NewPage _ -> xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n");
            case Together together -> together(together);
            case Columns columns -> columns(columns);
            case Grid grid -> grid(grid);
        }
    }

    private void line(Line line) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(DocxParts.styleId(line.look()))
                .append("\"/>")
                .append(together ? "<w:keepNext/>" : "");
        if (line.margin() > 0) {
            int margin = DocxParts.twips(line.margin());
            xml.append("<w:ind w:left=\"%d\" w:right=\"%d\"/>".formatted(margin, margin));
        }
        xml.append("</w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(Xml.text(line.text()))
                .append("</w:t></w:r></w:p>\n");
    }

    private void image(Image image) {
        pictures.add(image.png());
        xml.append("<w:p><w:pPr>%s</w:pPr>%s</w:p>\n"
                .formatted(
                        together ? "<w:keepNext/>" : "",
                        DocxParts.drawing(pictures.size(), DocxParts.units(image.side()), Xml.text(image.words()))));
    }

    private void rule(Rule rule) {
        int margin = DocxParts.twips(rule.margin());
        xml.append("""
                <w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>\
                <w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="%d" w:right="%d"/>\
                </w:pPr></w:p>
                """.formatted(margin, margin));
    }

    private void gap(double points) {
        xml.append("<w:p><w:pPr>%s<w:spacing w:line=\"%d\" w:lineRule=\"exact\"/></w:pPr></w:p>\n"
                .formatted(together ? "<w:keepNext/>" : "", Math.round(points * 20)));
    }

    private void together(Together block) {
        together = true;
        block.settings().forEach(this::set);
        together = false;
    }

    private void columns(Columns columns) {
        table(columns.widths(), "", 0);
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int at = 0; at < columns.widths().size(); at++) {
            cell(columns.widths().get(at), columns.columns().get(at));
        }
        xml.append("</w:tr></w:tbl>\n");
        // a paragraph too small to be seen: without one Word takes two tables for one, and none may end a document
        gap(1);
    }

    private void grid(Grid grid) {
        table(grid.widths(), BORDERS, CELL_MARGIN);
        for (int at = 0; at < grid.rows().size(); at++) {
            xml.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(at == 0 ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            for (var line : grid.rows().get(at)) {
                cell(line.within(), List.of(line));
            }
            xml.append("</w:tr>\n");
        }
        xml.append("</w:tbl>\n");
        gap(6);
    }

    private void table(List<Double> widths, String borders, int margin) {
        int whole = widths.stream().mapToInt(DocxParts::twips).sum();
        xml.append("""
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/>%s<w:tblLayout w:type="fixed"/><w:tblCellMar>\
                <w:left w:w="%d" w:type="dxa"/><w:right w:w="%d" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>\
                """.formatted(whole, borders, margin, margin));
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(DocxParts.twips(width))));
        xml.append("</w:tblGrid>\n");
    }

    private void cell(double width, List<? extends Setting> settings) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>\n".formatted(DocxParts.twips(width)));
        settings.forEach(this::set);
        if (settings.isEmpty()) {
            xml.append("<w:p/>");
        }
        xml.append("</w:tc>");
    }

    /// The alignment as WordprocessingML names it.
    static String justification(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case JUSTIFIED -> "both";
        };
    }
}
