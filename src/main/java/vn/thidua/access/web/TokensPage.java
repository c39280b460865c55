package vn.thidua.access.web;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The connected systems.
public record TokensPage(TablePage<TokenLine> table) {
    /// The states one can filter by.
    public List<String> states() {
        return List.of("open", "expired", "revoked");
    }
}
