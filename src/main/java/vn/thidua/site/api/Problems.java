package vn.thidua.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.Texts;

/// Answers requests to the API that cannot be fulfilled, in the words of the pages.
@Component
public class Problems {
    public static final String TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    /// Refusals that have a status of their own; all others are 422.
    private static final String NOT_PERMITTED = "ACC-001";

    private static final String WRONG_STATE = "FLOW-001";

    private final ApiTexts apiTexts;
    private final JsonMapper json;

    Problems(ApiTexts apiTexts, JsonMapper json) {
        this.apiTexts = apiTexts;
        this.json = json;
    }

    public void answer(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = apiTexts.of(request);
        switch (fault) {
            case Refusal refusal -> {
                var field = refusal.field();
                var words = texts.of(refusal.text());
                write(
                        status(refusal),
                        words,
                        refusal.code(),
                        field == null ? null : List.of(new Problem.FieldError(field, words)),
                        null,
                        request,
                        response);
            }
            case ApiFault known -> {
                known.headers().forEach(response::setHeader);
                write(known.status(), texts.of(known.text()), known.code(), null, null, request, response);
            }
            case Missing _ -> write(HttpStatus.NOT_FOUND, null, null, null, null, request, response);
            case OptimisticLockingFailureException _ ->
                write(HttpStatus.CONFLICT, null, null, null, null, request, response);
            case HttpMessageNotReadableException unreadable ->
                write(HttpStatus.BAD_REQUEST, null, null, fields(unreadable, texts), null, request, response);
            case MethodArgumentTypeMismatchException mismatch ->
                write(
                        HttpStatus.BAD_REQUEST,
                        null,
                        null,
                        List.of(new Problem.FieldError(mismatch.getName(), texts.of("api.error.field"))),
                        null,
                        request,
                        response);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                write(HttpStatus.valueOf(known.getStatusCode().value()), null, null, null, null, request, response);
            }
            default -> {
                var trace =
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("Fault {} at {} {}", trace, request.getMethod(), request.getRequestURI(), fault);
                write(HttpStatus.INTERNAL_SERVER_ERROR, null, null, null, trace, request, response);
            }
        }
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.code()) {
            case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case WRONG_STATE -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static @Nullable List<Problem.FieldError> fields(HttpMessageNotReadableException unreadable, Texts texts) {
        if (!(unreadable.getCause() instanceof JacksonException at)
                || at.getPath().isEmpty()) {
            return null;
        }
        var field = at.getPath().getLast().getPropertyName();
        return field == null ? null : List.of(new Problem.FieldError(field, texts.of("api.error.field")));
    }

    private void write(
            HttpStatus status,
            @Nullable String detail,
            @Nullable String code,
            @Nullable List<Problem.FieldError> errors,
            @Nullable String trace,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var texts = apiTexts.of(request);
        var kind = kind(status, texts);
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", texts.language());
        response.getOutputStream()
                .write(json.writeValueAsBytes(new Problem(
                        code == null ? "about:blank" : "urn:thidua:problem:" + code,
                        texts.of(kind + ".title"),
                        status.value(),
                        detail == null ? texts.of(kind + ".advice") : detail,
                        request.getRequestURI(),
                        code,
                        errors,
                        trace)));
    }

    /// The words of the pages where they have some, else those of the API alone.
    private static String kind(HttpStatus status, Texts texts) {
        var name = status.name().toLowerCase(Locale.ROOT);
        for (var kind : List.of("site.error." + name, "api.error." + name)) {
            if (texts.has(kind + ".title")) {
                return kind;
            }
        }
        return status.is5xxServerError() ? "site.error.internal_server_error" : "site.error.bad_request";
    }
}
