package vn.thidua.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Devices;

/// What happens when somebody comes in, through whichever door: the session knows the account, its device and when the
/// second factor was proven; the device gets its mark; the page that was asked for opens in the account's language.
@Component
public class Entrance {
    private static final String HALF = "access.half";
    private static final String HALF_SINCE = "access.half_since";
    private static final Duration WAITS = Duration.ofMinutes(10);
    private static final int LONGEST_AGENT = 300;

    private final Sessions sessions;
    private final Devices devices;
    private final LocaleResolver locales;
    private final Clock clock;

    Entrance(Sessions sessions, Devices devices, LocaleResolver locales, Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.locales = locales;
        this.clock = clock;
    }

    /// Lets an account in.
    /// @param proven whether the second factor has just been proven
    public void open(Account account, boolean proven, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getSession();
        request.changeSessionId();
        sessions.remember(account, request, response);
        entered(account, proven, request, response);
    }

    /// The same for a session that knows the account already.
    void entered(Account account, boolean proven, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var session = request.getSession();
        session.removeAttribute(HALF);
        session.removeAttribute(HALF_SINCE);
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        session.setAttribute(OpenSession.AGENT, agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        session.setAttribute(OpenSession.ADDRESS, request.getRemoteAddr());
        if (proven) {
            session.setAttribute(SensitiveActs.PROVEN, clock.millis());
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                devices.cookie(account.userName()), devices.mark(account.userName(), clock.instant()))
                        .path("/sign-in")
                        .maxAge(Devices.KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        locales.setLocale(request, response, account.language().locale());
        var back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(pagesOnly());
        back.onAuthenticationSuccess(
                request,
                response,
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
    }

    /// Remembers whose second factor is to be asked for. The session has no rights by it.
    void half(Account account, HttpServletRequest request) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(HALF, account.id().value().toString());
        session.setAttribute(HALF_SINCE, clock.millis());
    }

    /// Whose second factor is awaited; empty where nobody's is, or for too long.
    public Optional<AccountId> awaited(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(HALF) instanceof String id)
                || !(session.getAttribute(HALF_SINCE) instanceof Long since)
                || Instant.ofEpochMilli(since).plus(WAITS).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new AccountId(UUID.fromString(id)));
    }

    /// Only whole pages are worth coming back to after signing in.
    static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
