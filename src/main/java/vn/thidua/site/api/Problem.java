package vn.thidua.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went wrong, as RFC 9457 writes it.
/// @param type names the refusal; `about:blank` where the status says all
/// @param code of the refusal, stable
/// @param errors by field, where the fault lies in one
/// @param trace by which an operator finds a fault of ours in the log
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String code,
        @Nullable List<FieldError> errors,
        @Nullable String trace) {
    /// What is wrong with one field of the body.
    public record FieldError(String field, String message) {}
}
