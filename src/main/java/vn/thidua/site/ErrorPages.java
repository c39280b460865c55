package vn.thidua.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;

/// What a user sees when something cannot be done: what is wrong, and what to do next.
@Controller
@ControllerAdvice
@RequestMapping("/error")
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Frame frame;

    ErrorPages(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, refusal.text(), null, request);
    }

    @ExceptionHandler
    ModelAndView missing(Missing missing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, null, null, request);
    }

    @ExceptionHandler
    ModelAndView stale(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, null, null, request);
    }

    /// An address that cannot be is not there; a field that cannot be is a bad form.
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        var inAddress = unreadable.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null, null, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, null, null, request);
    }

    @ExceptionHandler
    ModelAndView any(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault; // the security filters answer these
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()), null, null, request);
        }
        var trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {} at {} {}", trace, request.getMethod(), request.getRequestURI(), fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, null, trace, request);
    }

    /// Faults that reach the container, outside any controller.
    @RequestMapping
    ModelAndView container(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, null, null, request);
    }

    private ModelAndView page(
            HttpStatus status, @Nullable Message why, @Nullable String trace, HttpServletRequest request) {
        var kind = "site.error." + status.name().toLowerCase(Locale.ROOT);
        var texts = frame.texts(request);
        var known = texts.has(kind + ".title")
                ? kind
                : status.is5xxServerError() ? "site.error.internal_server_error" : "site.error.bad_request";
        return new Hx(frame, request).page("site/error", new ErrorPage(known, why, trace), status);
    }
}
