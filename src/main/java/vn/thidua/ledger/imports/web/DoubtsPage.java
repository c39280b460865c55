package vn.thidua.ledger.imports.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.imports.MeritImports;
import vn.thidua.site.FormErrors;

/// The queue of an import: side by side what the file says and whom it may mean.
/// @param at the line for which somebody else was searched, 0 for none
/// @param found by that search
public record DoubtsPage(
        MeritImports.MeritImport list,
        int count,
        int page,
        List<Doubt> doubts,
        int at,
        String searched,
        List<Candidate> found,
        FormErrors errors) {
    static final int ON_A_PAGE = 20;

    public String address() {
        return "/ledger/imports/" + Ids.text(list.id().value());
    }

    public String doubtsAddress() {
        return address() + "/doubts";
    }

    public String meaning(Doubt doubt) {
        return address() + "/rows/" + doubt.line() + "/meaning";
    }

    public int pages() {
        return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public String atPage(int number) {
        return doubtsAddress() + "?page=" + number;
    }

    public boolean searching(Doubt doubt) {
        return doubt.line() == at;
    }
}
