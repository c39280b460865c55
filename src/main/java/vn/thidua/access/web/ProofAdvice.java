package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.signin.ProofWanted;
import vn.thidua.access.signin.SensitiveActs;
import vn.thidua.kernel.Message;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// Answers a sensitive act with the page that asks for the code. Nothing has been done yet, and nothing is lost.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProofAdvice {
    @ExceptionHandler
    ModelAndView ask(ProofWanted wanted, HttpServletRequest request, HttpServletResponse response, Hx hx) {
        var token = ((CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName())))
                .getParameterName();
        var sent = request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().equals(token) && !field.getKey().equals(SensitiveActs.CODE))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new ProofPage.Sent(field.getKey(), value)))
                .toList();
        var errors = FormErrors.none();
        if (wanted.fault() != null) {
            errors.add(SensitiveActs.CODE, Message.of(wanted.fault()));
        }
        // A part of a page was asked for: the whole page is what it gets.
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
        var page = new ProofPage(request.getRequestURI(), SensitiveActs.CODE, sent, errors);
        return hx.page("access/proof", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
