package vn.thidua.access.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.access.model.ApiToken;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.access.usecase.TokenText;
import vn.thidua.kernel.Message;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.Problems;

/// Lets in who shows a token that is in force, as often as its rate allows.
final class TokenDoor extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final RateLimits rates;
    private final Problems problems;
    private final Clock clock;

    TokenDoor(ApiTokens tokens, RateLimits rates, Problems problems, Clock clock) {
        this.tokens = tokens;
        this.rates = rates;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response); // whoever shows nothing is asked for a token further on
            return;
        }
        try {
            var token = open(shown.substring(BEARER.length()).strip());
            throttle(token, response);
            tokens.used(token.id(), clock.instant());
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(ConnectedSystem.of(token), null, List.of())));
            chain.doFilter(request, response);
        } catch (ApiFault fault) {
            problems.answer(fault, request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private ApiToken open(String text) {
        var token = tokens.byHash(TokenText.hash(text))
                .orElseThrow(() -> unauthorized(ApiCodes.TOKEN_INVALID, "api.error.token_invalid"));
        if (token.revokedAt() != null) {
            throw unauthorized(ApiCodes.TOKEN_INVALID, "api.error.token_revoked");
        }
        if (!clock.instant().isBefore(token.expiresAt())) {
            throw unauthorized(ApiCodes.TOKEN_EXPIRED, "api.error.token_expired");
        }
        return token;
    }

    private void throttle(ApiToken token, HttpServletResponse response) {
        var taken = rates.take(token.id().value());
        response.setHeader("RateLimit-Limit", Integer.toString(rates.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(taken.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(taken.getNanosToWaitForReset())));
        if (!taken.isConsumed()) {
            long wait = seconds(taken.getNanosToWaitForRefill());
            throw new ApiFault(
                    HttpStatus.TOO_MANY_REQUESTS,
                    ApiCodes.TOO_MANY,
                    Message.of("api.error.too_many", rates.limit(), wait),
                    Map.of(HttpHeaders.RETRY_AFTER, Long.toString(wait)));
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }

    private static ApiFault unauthorized(String code, String key) {
        return new ApiFault(
                HttpStatus.UNAUTHORIZED,
                code,
                Message.of(key),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""));
    }
}
