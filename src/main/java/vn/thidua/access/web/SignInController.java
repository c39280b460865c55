package vn.thidua.access.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.SignInHints;
import vn.thidua.access.model.Letters;
import vn.thidua.access.signin.ProviderDoor;
import vn.thidua.site.Hx;

/// Draws the door; the security filters open it.
@Controller
class SignInController {
    private static final List<String> FAULTS = List.of("wrong", "locked", "blocked", "unknown", "provider_failed");
    private static final Set<String> NEWS = Set.of("expired", "out");

    private final ObjectProvider<SignInHints> hints;
    private final ObjectProvider<ProviderDoor> provider;
    private final Letters letters;

    SignInController(ObjectProvider<SignInHints> hints, ObjectProvider<ProviderDoor> provider, Letters letters) {
        this.hints = hints;
        this.provider = provider;
        this.letters = letters;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam Map<String, String> said, Hx hx) {
        var fault = FAULTS.stream().filter(said::containsKey).findFirst();
        var news = NEWS.stream().filter(said::containsKey).findFirst();
        var shown = hints.stream().flatMap(source -> source.hints().stream()).toList();
        return hx.page(
                "access/sign_in",
                new SignInPage(
                        fault.or(() -> news)
                                .map(word -> "access.sign_in." + word)
                                .orElse(""),
                        fault.isPresent(),
                        provider.stream().map(ProviderDoor::name).findFirst().orElse(""),
                        letters.possible(),
                        shown));
    }
}
