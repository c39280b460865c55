package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.thidua.access.SignInHints;
import vn.thidua.site.Hx;

/// The page everybody begins at.
@Controller
class SignInController {
    private static final List<String> REASONS = List.of("wrong", "locked", "blocked", "out", "expired");

    private final List<SignInHints> hints;

    SignInController(ObjectProvider<SignInHints> hints) {
        this.hints = hints.stream().toList();
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    ModelAndView show(HttpServletRequest request, Hx hx) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount) {
            return new ModelAndView(new RedirectView("/", true));
        }
        return hx.page("access/signIn", new SignInPage(reason(request), hints()));
    }

    private static @Nullable String reason(HttpServletRequest request) {
        return REASONS.stream()
                .filter(reason -> request.getParameter(reason) != null)
                .findFirst()
                .orElse(null);
    }

    private List<SignInHints.Hint> hints() {
        return hints.stream().flatMap(h -> h.hints().stream()).toList();
    }
}
