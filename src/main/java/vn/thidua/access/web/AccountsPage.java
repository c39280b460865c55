package vn.thidua.access.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.access.Role;
import vn.thidua.site.table.TablePage;

/// The accounts an administrator manages.
public record AccountsPage(TablePage<AccountLine> table) {
    public List<String> states() {
        return List.of("open", "handed_out", "blocked");
    }

    public List<String> roles() {
        return Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
