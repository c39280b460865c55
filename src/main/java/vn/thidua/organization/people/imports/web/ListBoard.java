package vn.thidua.organization.people.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.people.imports.ImportId;
import vn.thidua.organization.people.imports.Lists;
import vn.thidua.organization.people.imports.Outcome;
import vn.thidua.organization.people.imports.Rows;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// What is shown of a list to its owner.
@Component
class ListBoard {
    private static final int MOST_FAULTS = 20_000;

    private final Organization organization;
    private final Lists lists;
    private final Rows rows;

    ListBoard(Organization organization, Lists lists, Rows rows) {
        this.organization = organization;
        this.lists = lists;
        this.rows = rows;
    }

    ListPage page(ImportId id, @Nullable Outcome outcome, int page, Actor by, FormErrors errors) {
        var list = lists.require(id, by);
        int at = Math.clamp(page, 1, 10_000);
        return new ListPage(
                list,
                organization.unit(list.unit()),
                columns(list),
                list.state().busy() ? Map.of() : rows.counts(id),
                outcome,
                at,
                list.state().busy()
                        ? List.of()
                        : rows.page(id, outcome, (at - 1) * ListPage.ON_A_PAGE, ListPage.ON_A_PAGE),
                errors);
    }

    /// The page of rows one was at; all rows where those of that outcome have run out.
    String address(ImportId id, @Nullable Outcome outcome, int page, Actor by) {
        var now = page(id, outcome, page, by, FormErrors.none());
        return now.rows().isEmpty() ? now.address() : now.back();
    }

    /// The rows that are not taken in as they stand, with what is wrong with each.
    void faults(ImportId id, Actor by, Texts texts, HttpServletResponse response) throws IOException {
        var list = lists.require(id, by);
        var bad = new ArrayList<>(rows.page(id, Outcome.FAULTY, 0, MOST_FAULTS));
        bad.addAll(rows.page(id, Outcome.DOUBT, 0, MOST_FAULTS));
        bad.sort(Comparator.comparingInt(Rows.StagedRow::line));
        var columns = new ArrayList<Column<Rows.StagedRow>>();
        columns.add(new Column<>("organization.import.line", Rows.StagedRow::line));
        columns.add(new Column<>("organization.import.wrong", row -> wrong(row, texts)));
        for (var column : columns(list)) {
            columns.add(new Column<>(
                    "organization.import.column." + column, row -> row.cells().get(column)));
        }
        Workbook.write(response, texts.of("organization.import.faults_file"), texts, columns, bad);
    }

    private static String wrong(Rows.StagedRow row, Texts texts) {
        var said = row.findings().stream()
                .map(finding -> texts.of("organization.import.column." + finding.column()) + ": "
                        + texts.of(ListPage.text(finding)))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? texts.of("organization.import.outcome.doubt") : said;
    }

    /// In the order of the file.
    private static List<String> columns(Lists.PeopleList list) {
        var layout = list.layout();
        return layout == null
                ? List.of()
                : layout.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
