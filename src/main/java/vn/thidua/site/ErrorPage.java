package vn.thidua.site;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What the error page says.
/// @param kind key of its texts, without `.title` and `.advice`
/// @param trace by which an operator finds the fault in the log
public record ErrorPage(
        String kind, @Nullable Message why, @Nullable String trace) {}
