package vn.thidua.ledger.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.PartialDate;
import vn.thidua.ledger.imports.ImportState;
import vn.thidua.ledger.imports.MeritImports;
import vn.thidua.ledger.imports.Outcome;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Texts;

/// An import: what each row comes to, and what can be done with it.
/// @param columns keys of the columns the file has
/// @param chosen the outcome the rows are narrowed to, null for all
/// @param mayUndo whether the reader may strike what it entered
public record ImportPage(
        MeritImports.MeritImport list,
        UnitView unit,
        List<String> columns,
        Map<Outcome, Integer> counts,
        @Nullable Outcome chosen,
        int page,
        List<RowLine> rows,
        boolean mayUndo,
        String reason,
        FormErrors errors) {
    static final int ON_A_PAGE = 50;

    public String address() {
        return "/ledger/imports/" + Ids.text(list.id().value());
    }

    public String rowAddress(RowLine row) {
        return address() + "/rows/" + row.line();
    }

    public String narrowed(@Nullable Outcome outcome, int at) {
        return address() + "?page=" + at + (outcome == null ? "" : "&outcome=" + key(outcome));
    }

    /// Where a form of this page comes back to.
    public String back() {
        return narrowed(chosen, page);
    }

    public String key(@Nullable Outcome outcome) {
        return outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT);
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int pages() {
        int rowsOfAll = chosen == null ? total() : count(chosen);
        return Math.max(1, (rowsOfAll + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public boolean open() {
        return list.state().open();
    }

    public boolean applied() {
        return list.state() == ImportState.APPLIED;
    }

    /// Rows that wait for a person.
    public int waiting() {
        return count(Outcome.DOUBT) + count(Outcome.FAULTY);
    }

    /// How far the entering is, in hundredths.
    public int percent() {
        int of = count(Outcome.NEW) + count(Outcome.ENTERED);
        return of == 0 ? 0 : count(Outcome.ENTERED) * 100 / of;
    }

    public String tag(Outcome outcome) {
        return switch (outcome) {
            case FAULTY -> "late";
            case DOUBT -> "due";
            case NEW -> "info";
            case ENTERED -> "ok";
            case KNOWN, LEFT -> "";
        };
    }

    public String cell(RowLine row, String column, Texts texts) {
        var text = row.cell(column);
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.date(PartialDate.parse(text)) : text;
    }
}
