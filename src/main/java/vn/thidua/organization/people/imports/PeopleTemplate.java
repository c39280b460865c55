package vn.thidua.organization.people.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.thidua.document.sheet.SheetColumn;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Sex;
import vn.thidua.site.Texts;

/// The file to fill in: the headings with what may be chosen below them, and a sheet that explains each column.
@Component
public class PeopleTemplate {
    private static final int ROWS = 5_000;
    private static final int MOST_UNITS = 5_000;
    private static final String SHADE = "F2F0EA";

    private final KnownPlaces places;
    private final ListColumns list;

    PeopleTemplate(KnownPlaces places, ListColumns list) {
        this.places = places;
        this.list = list;
    }

    public void write(OutputStream out, Texts texts, Actor by) throws IOException {
        var columns = list.written();
        try (var book = new Workbook(out, "ThiDua", "1.0")) {
            var sheet = book.newWorksheet(texts.of("organization.import.template.sheet"));
            var explained = book.newWorksheet(texts.of("organization.import.template.explanation"));
            var choices = book.newWorksheet(texts.of("organization.import.template.choices"));
            choices.setVisibilityState(VisibilityState.HIDDEN);
            for (int c = 0; c < columns.size(); c++) {
                heading(sheet, c, columns.get(c), texts);
                var words = words(columns.get(c).key(), texts, by);
                for (int r = 0; r < words.size(); r++) {
                    choices.value(r, c, words.get(r));
                }
                if (!words.isEmpty()) {
                    sheet.range(1, c, ROWS, c)
                            .validateWithList(choices.range(0, c, words.size() - 1, c))
                            .allowBlank(true)
                            .showErrorMessage(true)
                            .errorStyle(DataValidationErrorStyle.WARNING)
                            .errorTitle(texts.of("organization.import.column."
                                    + columns.get(c).key()))
                            .error(texts.of("organization.import.template.not_listed"));
                }
            }
            sheet.freezePane(0, 1);
            explain(explained, columns, texts);
        }
    }

    private static void heading(Worksheet sheet, int c, SheetColumn column, Texts texts) {
        var heading = texts.of("organization.import.column." + column.key());
        sheet.value(0, c, column.required() ? heading + " *" : heading);
        sheet.style(0, c).bold().wrapText(true).fillColor(SHADE).set();
        sheet.width(c, Math.max(14, heading.length() + 4));
        if (column.key().equals("citizen_number") || column.key().equals("code")) {
            sheet.range(1, c, ROWS, c).style().format("@").set();
        }
    }

    private static void explain(Worksheet sheet, List<SheetColumn> columns, Texts texts) {
        sheet.value(0, 0, texts.of("organization.import.template.lead"));
        sheet.style(0, 0).bold().set();
        int r = 2;
        for (var column : columns) {
            sheet.value(r, 0, texts.of("organization.import.column." + column.key()));
            sheet.style(r, 0).bold().set();
            sheet.value(r, 1, texts.of("organization.import.explain." + column.key()));
            sheet.style(r, 1).wrapText(true).set();
            r++;
        }
        sheet.width(0, 26);
        sheet.width(1, 90);
    }

    private List<String> words(String column, Texts texts, Actor by) {
        return switch (column) {
            case "sex" ->
                Stream.of(Sex.values())
                        .map(sex -> texts.of("organization.sex." + sex.name().toLowerCase(Locale.ROOT)))
                        .toList();
            case "employment" ->
                Stream.of(EmploymentKind.values())
                        .map(kind -> texts.of(
                                "organization.employment." + kind.name().toLowerCase(Locale.ROOT)))
                        .toList();
            case "head", "direct_worker", "union_member", "party_member" ->
                List.of(texts.of("organization.import.template.yes"), texts.of("organization.import.template.no"));
            case "unit" -> {
                var known = places.of(by);
                yield known.manageable().stream()
                        .limit(MOST_UNITS)
                        .map(place -> known.label(place.id()))
                        .toList();
            }
            default -> List.of();
        };
    }
}
