package vn.thidua.audit;

import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.audit.chain.Verifications;
import vn.thidua.audit.chain.Verifier;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.chain.ChainPage;

/// Whether the trail still is what was sealed: when it was last looked at, what was found, and looking again.
@Controller
@RequestMapping("/audit/chain")
class ChainController {
    private static final int SHOWN = 20;
    private static final String HASH = "[0-9a-f]{64}";

    private final TrailPermits permits;
    private final Verifications verifications;
    private final Verifier verifier;

    ChainController(TrailPermits permits, Verifications verifications, Verifier verifier) {
        this.permits = permits;
        this.verifications = verifications;
        this.verifier = verifier;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String noted, Actor actor, Hx hx) {
        permits.requireReader(actor);
        var hash = noted.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var errors = FormErrors.none();
        @Nullable Long found = null;
        if (hash.matches(HASH)) {
            found = verifier.position(HexFormat.of().parseHex(hash)).orElse(0L);
        } else if (!hash.isEmpty()) {
            errors.add("noted", Message.of("audit.chain.noted_form"));
        }
        return hx.form(
                "site/chain",
                new ChainPage(
                        "audit",
                        "/audit/chain",
                        "/audit",
                        verifier.length(),
                        verifications.running(),
                        verifications.latest(SHOWN),
                        noted,
                        found,
                        errors),
                errors);
    }

    @PostMapping("/verifications")
    String verify(Actor actor) {
        permits.requireReader(actor);
        verifications.begin(actor.name());
        return "redirect:/audit/chain";
    }
}
