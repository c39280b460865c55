package vn.thidua.document.paper;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import vn.thidua.document.paper.Setting.Columns;
import vn.thidua.document.paper.Setting.Gap;
import vn.thidua.document.paper.Setting.Grid;
import vn.thidua.document.paper.Setting.Image;
import vn.thidua.document.paper.Setting.Line;
import vn.thidua.document.paper.Setting.NewPage;
import vn.thidua.document.paper.Setting.Rule;
import vn.thidua.document.paper.Setting.Together;

/// A paper as well-formed XHTML with the style sheet that sets it on pages.
final class Xhtml {
    private final StringBuilder html = new StringBuilder();

    private Xhtml() {}

    static String of(Paper paper) {
        var page = new Xhtml();
        page.html.append("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>%s</title><meta name="description" content="%1$s"/><style>
                %2$s</style></head><body>
                """.formatted(Xml.text((paper.kind() + " " + paper.subject()).strip()), styles()));
        Layout.of(paper).forEach(page::set);
        return page.html.append("</body></html>").toString();
    }

    private void set(Setting setting) {
        switch (setting) {
            case Line line -> line(line);
            case Rule rule ->
                html.append("<div class=\"rule\" style=\"margin-left:%s;margin-right:%1$s\"></div>\n"
                        .formatted(mm(rule.margin())));
            case Gap(var points) -> html.append("<div style=\"height:%spt\"></div>\n".formatted(points));
            case Image(var png, var side, var words) ->
                html.append("<p><img style=\"width:%s;height:%1$s\" alt=\"%s\" src=\"data:image/png;base64,%s\"/></p>\n"
                        .formatted(
                                mm(side), Xml.text(words), Base64.getEncoder().encodeToString(png)));
            case NewPage _ -> html.append("<div class=\"new-page\"></div>");
            case Together(var settings) -> {
                html.append("<div class=\"together\">");
                settings.forEach(this::set);
                html.append("</div>");
            }
            case Columns columns -> columns(columns);
            case Grid grid -> grid(grid);
        }
    }

    private void line(Line line) {
        html.append("<p class=\"").append(className(line.look())).append('"');
        if (line.margin() > 0) {
            html.append(" style=\"margin-left:%s;margin-right:%1$s\"".formatted(mm(line.margin())));
        }
        html.append('>')
                .append(line.text().isEmpty() ? "&#160;" : Xml.text(line.text()))
                .append("</p>\n");
    }

    private void columns(Columns columns) {
        html.append("<table class=\"columns\">");
        widths(columns.widths());
        html.append("<tr>");
        for (var column : columns.columns()) {
            html.append("<td>");
            column.forEach(this::set);
            html.append("</td>");
        }
        html.append("</tr></table>\n");
    }

    private void grid(Grid grid) {
        html.append("<table class=\"grid\">");
        widths(grid.widths());
        for (int at = 0; at < grid.rows().size(); at++) {
            html.append(at == 0 ? "<thead><tr>" : "<tr>");
            for (var line : grid.rows().get(at)) {
                html.append(at == 0 ? "<th>" : "<td>");
                set(line);
                html.append(at == 0 ? "</th>" : "</td>");
            }
            html.append(at == 0 ? "</tr></thead><tbody>" : "</tr>");
        }
        html.append("</tbody></table>\n");
    }

    private void widths(List<Double> widths) {
        html.append("<colgroup>");
        widths.forEach(width -> html.append("<col style=\"width:%s%%\"/>".formatted(share(width, widths))));
        html.append("</colgroup>");
    }

    private static String styles() {
        var css = new StringBuilder("""
                @page { size: %s %s; margin: %s %s %s %s;
                  @top-center { content: counter(page); font-family: Tinos; font-size: %.0fpt;
                    vertical-align: bottom; padding-bottom: 4mm } }
                @page :first { @top-center { content: normal } }
                body { margin: 0; font-family: Tinos; color: #000 }
                p { margin: 0; white-space: pre-wrap; word-wrap: break-word; orphans: 2; widows: 2 }
                table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; width: %s }
                td, th { padding: 0; vertical-align: top; font-weight: normal }
                .new-page { page-break-before: always }
                .together, .columns, .grid tr { page-break-inside: avoid }
                .grid { -fs-table-paginate: paginate; margin-bottom: 6pt }
                .grid td, .grid th { border: 0.5pt solid #000; padding: 0 1.4mm }
                .rule { border-top: 0.75pt solid #000; margin-top: 3pt; height: 4pt }
                """.formatted(
                        mm(Layout.PAGE_WIDTH),
                        mm(Layout.PAGE_HEIGHT),
                        mm(Layout.TOP),
                        mm(Layout.RIGHT),
                        mm(Layout.BOTTOM),
                        mm(Layout.LEFT),
                        Layout.PAGE_NUMBER_SIZE,
                        mm(Layout.WIDTH)));
        for (var look : Look.values()) {
            css.append(style(look));
        }
        return css.toString();
    }

    private static String style(Look look) {
        // a line of Times takes 1.15 of its size
        double line = 1.15 * (look.running() ? Layout.LINE_SPACING : 1);
        return ".%s { font-size: %spt; font-weight: %s; font-style: %s; text-align: %s; line-height: %s; "
                        .formatted(
                                className(look),
                                look.size,
                                look.face.bold ? "700" : "400",
                                look.face.italic ? "italic" : "normal",
                                switch (look.align) {
                                    case LEFT -> "left";
                                    case CENTRE -> "center";
                                    case JUSTIFIED -> "justify";
                                },
                                line)
                + "margin-top: %spt; margin-bottom: %spt; ".formatted(look.before, look.after)
                + (look.running() ? "text-indent: %s; ".formatted(mm(Layout.FIRST_LINE)) : "")
                + (look.leads() ? "page-break-after: avoid; " : "")
                + "}\n";
    }

    private static String className(Look look) {
        return look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String share(double width, List<Double> widths) {
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        return String.format(Locale.ROOT, "%.3f", width / whole * 100);
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
