package vn.thidua.audit;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.audit.chain.Verifications;
import vn.thidua.audit.chain.Verifier;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.chain.ChainPage;

/// Whether the trail still is what was sealed: when it was last looked at, what was found, and looking again.
@Controller
@RequestMapping("/audit/chain")
class ChainController {
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
        var page = ChainPage.of("audit", noted, verifier, verifications);
        return hx.form("site/chain", page, page.errors());
    }

    @PostMapping("/verifications")
    String verify(Actor actor) {
        permits.requireReader(actor);
        verifications.begin(actor.name());
        return "redirect:/audit/chain";
    }
}
