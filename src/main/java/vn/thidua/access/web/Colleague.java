package vn.thidua.access.web;

import java.util.UUID;
import vn.thidua.kernel.Ids;

/// Somebody who can be chosen.
public record Colleague(UUID id, String name, String userName, String unit) {
    public String key() {
        return Ids.text(id);
    }
}
