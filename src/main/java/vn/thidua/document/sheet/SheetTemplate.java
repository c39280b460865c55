package vn.thidua.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.site.Texts;

/// The file to fill in for a kind of list: the headings with what may be chosen below them, and a sheet that explains
/// each column.
/// @param names beginning of the keys of its texts: `template.…`, `column.<key>` and `explain.<key>`
/// @param columns in their order
/// @param words columns whose cells stay text, whatever they look like
public record SheetTemplate(String names, List<SheetColumn> columns, Set<String> words) {
    private static final int ROWS = 5_000;
    private static final String SHADE = "F2F0EA";

    /// @param choices what may be chosen, by column
    public void write(OutputStream out, Texts texts, Map<String, List<String>> choices) throws IOException {
        try (var book = new Workbook(out, "ThiDua", "1.0")) {
            var sheet = book.newWorksheet(texts.of(names + "template.sheet"));
            var explained = book.newWorksheet(texts.of(names + "template.explanation"));
            var offered = book.newWorksheet(texts.of(names + "template.choices"));
            offered.setVisibilityState(VisibilityState.HIDDEN);
            for (int c = 0; c < columns.size(); c++) {
                heading(sheet, c, texts);
                offer(sheet, offered, c, choices.getOrDefault(columns.get(c).key(), List.of()), texts);
            }
            sheet.freezePane(0, 1);
            explain(explained, texts);
        }
    }

    private void heading(Worksheet sheet, int c, Texts texts) {
        var column = columns.get(c);
        var heading = texts.of(names + "column." + column.key());
        sheet.value(0, c, column.required() ? heading + " *" : heading);
        sheet.style(0, c).bold().wrapText(true).fillColor(SHADE).set();
        sheet.width(c, Math.max(14, heading.length() + 4));
        if (words.contains(column.key())) {
            sheet.range(1, c, ROWS, c).style().format("@").set();
        }
    }

    private void offer(Worksheet sheet, Worksheet offered, int c, List<String> choices, Texts texts) {
        for (int r = 0; r < choices.size(); r++) {
            offered.value(r, c, choices.get(r));
        }
        if (!choices.isEmpty()) {
            sheet.range(1, c, ROWS, c)
                    .validateWithList(offered.range(0, c, choices.size() - 1, c))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(texts.of(names + "column." + columns.get(c).key()))
                    .error(texts.of(names + "template.not_listed"));
        }
    }

    private void explain(Worksheet sheet, Texts texts) {
        sheet.value(0, 0, texts.of(names + "template.lead"));
        sheet.style(0, 0).bold().set();
        int r = 2;
        for (var column : columns) {
            sheet.value(r, 0, texts.of(names + "column." + column.key()));
            sheet.style(r, 0).bold().set();
            sheet.value(r, 1, texts.of(names + "explain." + column.key()));
            sheet.style(r, 1).wrapText(true).set();
            r++;
        }
        sheet.width(0, 26);
        sheet.width(1, 90);
    }
}
