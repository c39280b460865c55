package vn.thidua.ledger.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.imports.ImportState;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.ledger.imports.MeritImports;
import vn.thidua.ledger.imports.Outcome;
import vn.thidua.organization.Organization;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// What is shown of one import to whoever may work on it.
@Component
class ImportBoard {
    private static final int MOST_FAULTS = 50_000;

    private final LedgerPermits permits;
    private final Organization organization;
    private final MeritImports imports;
    private final RowBoard rows;

    ImportBoard(LedgerPermits permits, Organization organization, MeritImports imports, RowBoard rows) {
        this.permits = permits;
        this.organization = organization;
        this.imports = imports;
        this.rows = rows;
    }

    /// @throws vn.thidua.kernel.Missing where it is not there, or of a unit the actor does not see
    MeritImports.MeritImport require(MeritImportId id, Actor by) {
        var list = imports.require(id);
        permits.requireRecord(by, list.unit());
        return list;
    }

    ImportPage page(MeritImportId id, @Nullable Outcome outcome, int page, Actor by, String reason, FormErrors errors) {
        var list = require(id, by);
        int at = Math.clamp(page, 1, 10_000);
        boolean busy = list.state().busy();
        return new ImportPage(
                list,
                organization.unit(list.unit()),
                columns(list),
                list.state() == ImportState.READING ? Map.of() : rows.counts(id),
                outcome,
                at,
                busy ? List.of() : rows.rows(id, outcome, (at - 1) * ImportPage.ON_A_PAGE, ImportPage.ON_A_PAGE),
                list.state() == ImportState.APPLIED
                        && rows.keepers(id).stream().allMatch(keeper -> permits.mayStrike(by, keeper)),
                reason,
                errors);
    }

    /// The page of rows one was at; all rows where those of that outcome have run out.
    String address(MeritImportId id, @Nullable Outcome outcome, int page, Actor by) {
        var now = page(id, outcome, page, by, "", FormErrors.none());
        return now.rows().isEmpty() ? now.address() : now.back();
    }

    /// The rows that are not in the ledger as they stand, with what is wrong with each: to be mended in the file and
    /// sent again.
    void waiting(MeritImportId id, Actor by, Texts texts, HttpServletResponse response) throws IOException {
        var list = require(id, by);
        var columns = new ArrayList<Column<RowLine>>();
        columns.add(new Column<>("ledger.import.line", RowLine::line));
        columns.add(new Column<>("ledger.import.wrong", row -> wrong(row, texts)));
        for (var column : columns(list)) {
            columns.add(new Column<>(
                    "ledger.import.column." + column, row -> row.cells().get(column)));
        }
        Workbook.write(response, texts.of("ledger.import.waiting_file"), texts, columns, rows.waiting(id, MOST_FAULTS));
    }

    static @Nullable Outcome outcome(String name) {
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(name.toUpperCase(Locale.ROOT))) {
                return outcome;
            }
        }
        return null;
    }

    private static String wrong(RowLine row, Texts texts) {
        var said = row.findings().stream()
                .map(finding -> texts.of(
                        "ledger.import.fault_of",
                        texts.of("ledger.import.column." + finding.column()),
                        texts.of(finding.message())))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? texts.of(Outcome.DOUBT.text()) : said;
    }

    /// In the order of the file.
    private static List<String> columns(MeritImports.MeritImport list) {
        var layout = list.layout();
        return layout == null
                ? List.of()
                : layout.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
