package vn.thidua.access.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.Needs;

/// Asks for the scope that an operation needs. What names none is shut, and a body that is too large is not read.
final class ScopeCheck implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || open(request)) {
            return true;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof ConnectedSystem system)) {
            return true; // the description of the API, open to all; everything else the filters have shut
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null
                || !needs.value().isEmpty()
                        && system.scopes().stream()
                                .noneMatch(scope -> scope.wire().equals(needs.value()))) {
            throw ApiFault.scopeMissing(needs == null ? "" : needs.value());
        }
        if (request.getContentLengthLong() > BodyTwice.MOST) {
            throw BodyTwice.tooLarge();
        }
        return true;
    }

    private static boolean open(HttpServletRequest request) {
        return ApiSecurityConfiguration.OPEN.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
