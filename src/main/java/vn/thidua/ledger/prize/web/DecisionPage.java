package vn.thidua.ledger.prize.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.prize.PrizeLine;
import vn.thidua.ledger.prize.PrizeList;
import vn.thidua.ledger.verify.Code;
import vn.thidua.site.table.TablePage;

/// A decision as the ledger has it: whom it honours, their prize money, and its code.
/// @param merit by which one came here
/// @param code null while it has none
/// @param link the page that answers for the code, null while there is none
public record DecisionPage(
        Standing merit,
        TablePage<PrizeLine> table,
        PrizeList list,
        @Nullable Code code,
        @Nullable String link,
        boolean mayMakeCode) {
    public Decision decision() {
        return merit.entry().content().decision();
    }

    public String address() {
        return merit.address() + "/decision";
    }
}
