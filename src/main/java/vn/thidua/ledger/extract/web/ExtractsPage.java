package vn.thidua.ledger.extract.web;

import vn.thidua.site.table.TablePage;

/// The list of extracts.
public record ExtractsPage(TablePage<ExtractLine> table) {
    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }
}
