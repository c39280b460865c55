package vn.thidua.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells a page who looks at it. `access` knows; the pages lie below it.
public interface Visitors {
    Optional<Visitor> of(HttpServletRequest request);
}
