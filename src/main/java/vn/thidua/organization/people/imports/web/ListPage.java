package vn.thidua.organization.people.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.PartialDate;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.imports.Finding;
import vn.thidua.organization.people.imports.ImportState;
import vn.thidua.organization.people.imports.Lists;
import vn.thidua.organization.people.imports.Outcome;
import vn.thidua.organization.people.imports.Rows;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Texts;

/// A list before it is taken in: what each row comes to.
/// @param columns keys of the columns the file has
/// @param chosen the outcome the rows are narrowed to, null for all
public record ListPage(
        Lists.PeopleList list,
        UnitView unit,
        List<String> columns,
        Map<Outcome, Integer> counts,
        @Nullable Outcome chosen,
        int page,
        List<Rows.StagedRow> rows,
        FormErrors errors) {
    static final int ON_A_PAGE = 50;

    public String address() {
        return "/people/imports/" + Ids.text(list.id().value());
    }

    public String address(PersonId person) {
        return "/people/" + Ids.text(person.value());
    }

    public String rowAddress(Rows.StagedRow row) {
        return address() + "/rows/" + row.line();
    }

    public String narrowed(@Nullable Outcome outcome, int at) {
        return address() + "?page=" + at
                + (outcome == null ? "" : "&outcome=" + outcome.name().toLowerCase(Locale.ROOT));
    }

    /// Where a form of this page comes back to.
    public String back() {
        return narrowed(chosen, page);
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

    public boolean ready() {
        return list.state() == ImportState.READY;
    }

    public boolean clean() {
        return count(Outcome.FAULTY) + count(Outcome.DOUBT) == 0;
    }

    public int good() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }

    public String key(PersonId person) {
        return Ids.text(person.value());
    }

    /// The columns of a row that can be mended: those with a fault.
    public List<String> faulty(Rows.StagedRow row) {
        return row.findings().stream().map(Finding::column).distinct().toList();
    }

    public String cell(Rows.StagedRow row, String column, Texts texts) {
        return shown(row.cells().getOrDefault(column, ""), texts);
    }

    public static Message text(Finding finding) {
        return Message.of(
                "organization.import.fault." + finding.code(),
                finding.arguments().toArray());
    }

    /// `Post: Clerk → Head of division`.
    public List<String> changes(Rows.StagedRow row, Texts texts) {
        var lines = new ArrayList<String>();
        row.changes()
                .forEach((column, pair) -> lines.add(texts.of(
                        "organization.import.change",
                        Message.of("organization.import.column." + column),
                        value(column, pair.get(0), texts),
                        value(column, pair.get(1), texts))));
        return lines;
    }

    private static String value(String column, String value, Texts texts) {
        if (value.isEmpty()) {
            return texts.of("organization.import.nothing");
        }
        return switch (column) {
            case "sex" -> texts.of("organization.sex." + value.toLowerCase(Locale.ROOT));
            case "employment" -> texts.of("organization.employment." + value.toLowerCase(Locale.ROOT));
            case "head", "direct_worker", "union_member", "party_member" ->
                texts.of("organization.import.template." + (value.equals("true") ? "yes" : "no"));
            default -> shown(value, texts);
        };
    }

    private static String shown(String value, Texts texts) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.date(PartialDate.parse(value)) : value;
    }
}
