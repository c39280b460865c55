package vn.thidua.duty;

import java.util.Optional;
import java.util.UUID;

/// Tells where duties come from. Each module that asks for duties contributes a bean.
public interface DutyOrigins {
    /// Nothing where the origin is another module's.
    Optional<Origin> find(UUID origin);

    /// @param name as a link shows it
    /// @param address its page
    record Origin(String name, String address) {}
}
