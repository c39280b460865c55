package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.access.usecase.ProveSecondFactor;
import vn.thidua.site.Sensitive;

/// Asks for the second factor again before what is [Sensitive], where the account has one and the last proof is older
/// than ten minutes. The code comes as one more field of the form that was sent.
public final class SensitiveActs implements HandlerInterceptor {
    /// The field of the code.
    public static final String CODE = "second-factor-code";

    static final String PROVEN = "access.proven";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final ObjectProvider<SecondFactors> factors;
    private final ObjectProvider<ProveSecondFactor> prove;
    private final Clock clock;

    SensitiveActs(ObjectProvider<SecondFactors> factors, ObjectProvider<ProveSecondFactor> prove, Clock clock) {
        this.factors = factors;
        this.prove = prove;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(Sensitive.class)
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInAccount signedIn)) {
            return true;
        }
        var account = new AccountId(signedIn.account());
        if (fresh(request) || !factors.getObject().present(account)) {
            return true;
        }
        var code = request.getParameter(CODE);
        if (code == null) {
            throw new ProofWanted(null);
        }
        var outcome = prove.getObject()
                .execute(account, code, request.getRemoteAddr(), ProveSecondFactor.Purpose.WEIGHTY_ACT);
        switch (outcome) {
            case ProveSecondFactor.Outcome.Proven _ -> request.getSession().setAttribute(PROVEN, clock.millis());
            case ProveSecondFactor.Outcome.Locked _ -> throw new ProofWanted("access.refusal.code_locked");
            case ProveSecondFactor.Outcome.Wrong(), ProveSecondFactor.Outcome.Blocked() ->
                throw new ProofWanted("access.refusal.code_wrong");
        }
        return true;
    }

    private boolean fresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(PROVEN) instanceof Long at
                && !Instant.ofEpochMilli(at).plus(GOOD_FOR).isBefore(clock.instant());
    }
}
