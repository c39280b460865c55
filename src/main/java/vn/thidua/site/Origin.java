package vn.thidua.site;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where something is done from: by whom it was asked for, and from which address.
/// @param address of the request, empty where the system does it of itself
public record Origin(Via via, String address) {
    private static final Origin SYSTEM = new Origin(Via.SYSTEM, "");

    /// The way in.
    public enum Via {
        PAGE,
        API,
        SYSTEM
    }

    /// Of the request that this thread answers; the system where it answers none.
    public static Origin current() {
        @Nullable Object attributes = RequestContextHolder.getRequestAttributes();
        if (!(attributes instanceof ServletRequestAttributes bound)) {
            return SYSTEM;
        }
        var request = bound.getRequest();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Origin(path.startsWith("/api/") ? Via.API : Via.PAGE, request.getRemoteAddr());
    }
}
