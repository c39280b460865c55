package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.SecondFactors;

/// Whose role asks for a second factor gets one before anything else.
final class ForcedEnrolment implements HandlerInterceptor {
    private final ObjectProvider<SecondFactors> factors;

    ForcedEnrolment(ObjectProvider<SecondFactors> factors) {
        this.factors = factors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && !proven(request)
                && factors.getObject().missing(new AccountId(account.account()))) {
            response.sendRedirect(request.getContextPath() + "/account/second-factor");
            return false;
        }
        return true;
    }

    /// By the organisation's own sign-in, whose second factor is trusted.
    private static boolean proven(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SensitiveActs.PROVEN) != null;
    }
}
