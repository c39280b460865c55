package vn.thidua.access.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.Problems;

/// Lets a request with an `Idempotency-Key` create once, however often it is sent: the answer is kept in the very
/// transaction that creates, so that neither stands without the other. A second request with the same key waits for the
/// first and gets its answer. What was refused is not kept.
final class OnceOnly extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final String KEY_FORM = "[\\x21-\\x7E]{1,200}";

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final Problems problems;

    OnceOnly(KeptAnswers answers, TransactionTemplate transaction, Problems problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof ConnectedSystem system)) {
            chain.doFilter(request, response);
            return;
        }
        var key = Objects.requireNonNull(request.getHeader(KEY));
        try {
            if (!key.matches(KEY_FORM)) {
                throw new ApiFault(HttpStatus.BAD_REQUEST, ApiCodes.KEY_FORM, "api.error.key_form");
            }
            var body = BodyTwice.of(request);
            var kept = new ContentCachingResponseWrapper(response);
            transaction.executeWithoutResult(status -> {
                if (!answers.claim(system.account(), key, body.fingerprint())) {
                    answers.replay(system.account(), key, body.fingerprint(), kept);
                    return;
                }
                pass(body, kept, chain);
                if (kept.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                    answers.keep(system.account(), key, kept);
                } else {
                    status.setRollbackOnly();
                }
            });
            kept.copyBodyToResponse(); // only now is it done
        } catch (ApiFault fault) {
            problems.answer(fault, request, response);
        }
    }

    private static void pass(BodyTwice body, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
