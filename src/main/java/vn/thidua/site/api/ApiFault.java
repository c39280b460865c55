package vn.thidua.site.api;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.thidua.kernel.Message;

/// A request to the API that cannot be answered for a reason of the protocol, not of the business.
public final class ApiFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Message text;
    private final transient Map<String, String> headers;

    public ApiFault(HttpStatus status, String code, Message text, Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.text = text;
        this.headers = Map.copyOf(headers);
    }

    public ApiFault(HttpStatus status, String code, String key, Object... arguments) {
        this(status, code, Message.of(key, arguments), Map.of());
    }

    /// The token lacks a scope.
    public static ApiFault scopeMissing(String scope) {
        return new ApiFault(
                HttpStatus.FORBIDDEN,
                ApiCodes.SCOPE_MISSING,
                Message.of("api.error.scope_missing", scope),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"'));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Message text() {
        return text;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
