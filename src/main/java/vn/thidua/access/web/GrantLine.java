package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;

/// A grant as lists show it.
/// @param unit name of the unit, empty for the whole tree
public record GrantLine(
        UUID id,
        Role role,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        boolean open) {
    public String roleText() {
        return "access.role." + role.name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return Ids.text(id);
    }
}
