package vn.thidua.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Message;

/// Keeps one system from writing over what another has just written: who changes something names the version he saw.
@Component
public class Preconditions {
    private final TransactionTemplate transaction;

    Preconditions(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// The entity tag of a version.
    public static String tag(int version) {
        return "\"" + version + '"';
    }

    /// Changes only what still is as the request saw it (`If-Match`).
    /// @param locked gives the version that holds and keeps it from changing until the transaction ends
    public void change(HttpServletRequest request, IntSupplier locked, Runnable change) {
        transaction.executeWithoutResult(status -> {
            var tag = tag(locked.getAsInt());
            var seen = request.getHeader(HttpHeaders.IF_MATCH);
            if (seen == null || seen.isBlank()) {
                throw new ApiFault(
                        HttpStatus.PRECONDITION_REQUIRED, ApiCodes.IF_MATCH_MISSING, "api.error.if_match_missing");
            }
            if (Arrays.stream(seen.split(",")).map(String::strip).noneMatch(tag::equals)) {
                throw new ApiFault(
                        HttpStatus.PRECONDITION_FAILED,
                        ApiCodes.STALE,
                        Message.of("api.error.stale"),
                        Map.of(HttpHeaders.ETAG, tag));
            }
            change.run();
        });
    }
}
