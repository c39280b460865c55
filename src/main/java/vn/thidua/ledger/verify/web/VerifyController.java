package vn.thidua.ledger.verify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.ledger.verify.LookupLimit;
import vn.thidua.ledger.verify.VerificationAddress;
import vn.thidua.site.Hx;

/// Answers anybody who has a code. Makes no session, and is not for search engines.
@Controller
class VerifyController {
    private final Lookup lookup;
    private final LookupLimit limit;

    VerifyController(Lookup lookup, LookupLimit limit) {
        this.lookup = lookup;
        this.limit = limit;
    }

    @GetMapping(VerificationAddress.PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Hx hx) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (code.isBlank()) {
            return hx.page("ledger/verify", new VerifyPage("", null, false));
        }
        if (!limit.take(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(LookupLimit.WHILE.toSeconds()));
            return hx.page("ledger/verify", new VerifyPage(code, null, true), HttpStatus.TOO_MANY_REQUESTS);
        }
        return hx.page("ledger/verify", new VerifyPage(code, lookup.answer(code, name), false));
    }
}
