package vn.thidua.rulebook.web;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The register of legal documents, as it stood on a day.
public record DocumentsPage(RulesHead head, TablePage<DocumentLine> table) {
    static final List<String> STATES = List.of("held", "before", "over", "unknown");

    public List<String> states() {
        return STATES;
    }

    public boolean narrowed() {
        return table.query().filters().keySet().stream().anyMatch(name -> !name.equals("day"));
    }
}
