package vn.thidua.ledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.chain.LedgerVerifications;
import vn.thidua.ledger.chain.LedgerVerifier;
import vn.thidua.site.Hx;
import vn.thidua.site.chain.ChainPage;

/// Whether the ledger still is what was sealed: when it was last looked at, what was found, and looking again.
@Controller
@RequestMapping("/ledger/chain")
class LedgerChainController {
    private final LedgerPermits permits;
    private final LedgerVerifications verifications;
    private final LedgerVerifier verifier;

    LedgerChainController(LedgerPermits permits, LedgerVerifications verifications, LedgerVerifier verifier) {
        this.permits = permits;
        this.verifications = verifications;
        this.verifier = verifier;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String noted, Actor actor, Hx hx) {
        permits.requireChainReader(actor);
        var page = ChainPage.of("ledger", noted, verifier, verifications);
        return hx.form("site/chain", page, page.errors());
    }

    @PostMapping("/verifications")
    String verify(Actor actor) {
        permits.requireChainReader(actor);
        verifications.begin(actor.name());
        return "redirect:/ledger/chain";
    }
}
