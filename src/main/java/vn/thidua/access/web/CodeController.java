package vn.thidua.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.signin.Entrance;
import vn.thidua.access.usecase.ProveSecondFactor;
import vn.thidua.access.usecase.ProveSecondFactor.Outcome;
import vn.thidua.access.usecase.ProveSecondFactor.Purpose;
import vn.thidua.kernel.Message;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// The second door: the code after the password.
@Controller
@RequestMapping("/sign-in/code")
class CodeController {
    private static final String TEMPLATE = "access/code";

    private final Entrance entrance;
    private final ProveSecondFactor prove;

    CodeController(Entrance entrance, ProveSecondFactor prove) {
        this.entrance = entrance;
        this.prove = prove;
    }

    @GetMapping
    Object form(HttpServletRequest request, Hx hx) {
        return entrance.awaited(request).isEmpty()
                ? "redirect:/sign-in?expired"
                : hx.page(TEMPLATE, new CodePage(FormErrors.none()));
    }

    @PostMapping
    @Nullable Object prove(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Hx hx)
            throws IOException, ServletException {
        var account = entrance.awaited(request);
        if (account.isEmpty()) {
            return "redirect:/sign-in?expired";
        }
        return switch (prove.execute(account.get(), code, request.getRemoteAddr(), Purpose.SIGN_IN)) {
            case Outcome.Proven(var proven) -> {
                entrance.open(proven, true, request, response);
                yield null;
            }
            case Outcome.Wrong() -> again("access.refusal.code_wrong", hx);
            case Outcome.Locked _ -> again("access.refusal.code_locked", hx);
            case Outcome.Blocked() -> "redirect:/sign-in?blocked";
        };
    }

    private static ModelAndView again(String fault, Hx hx) {
        var errors = FormErrors.none().add("code", Message.of(fault));
        return hx.form(TEMPLATE, new CodePage(errors), errors);
    }
}
