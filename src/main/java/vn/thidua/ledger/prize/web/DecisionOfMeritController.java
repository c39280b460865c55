package vn.thidua.ledger.prize.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.prize.PrizeLists;
import vn.thidua.ledger.verify.DecisionCodes;
import vn.thidua.ledger.verify.MakeDecisionCode;
import vn.thidua.ledger.verify.VerificationAddress;
import vn.thidua.organization.Organization;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The decision a merit stands on: whom else it honours, as far as one may see them.
@Controller
@RequestMapping("/ledger/{merit}")
class DecisionOfMeritController {
    private final LedgerPermits permits;
    private final Ledger ledger;
    private final Organization organization;
    private final PrizeLists lists;
    private final PrizeFiles files;
    private final DecisionCodes codes;
    private final MakeDecisionCode makeCode;
    private final VerificationAddress addresses;

    DecisionOfMeritController(
            LedgerPermits permits,
            Ledger ledger,
            Organization organization,
            PrizeLists lists,
            PrizeFiles files,
            DecisionCodes codes,
            MakeDecisionCode makeCode,
            VerificationAddress addresses) {
        this.permits = permits;
        this.ledger = ledger;
        this.organization = organization;
        this.lists = lists;
        this.files = files;
        this.codes = codes;
        this.makeCode = makeCode;
        this.addresses = addresses;
    }

    @GetMapping("/decision")
    ModelAndView show(MeritId merit, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var standing = decided(merit, actor);
        var query = query(standing, parameters);
        var list = PrizeTable.narrowed(lists.of(standing.entry().content().decision(), actor), query);
        var code = codes.of(standing.entry().content().decision()).orElse(null);
        return hx.page(
                "ledger/prize/decision",
                new DecisionPage(
                        standing,
                        PrizeTable.page(list, query),
                        list,
                        code,
                        code == null ? null : addresses.of(code),
                        permits.mayCorrect(actor, standing)));
    }

    @GetMapping("/decision.xlsx")
    void export(
            MeritId merit,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        var standing = decided(merit, actor);
        var list = lists.of(standing.entry().content().decision(), actor);
        Workbook.write(
                response,
                hx.texts().of("ledger.prize.file"),
                hx.texts(),
                PrizeTable.columns(hx.texts()),
                PrizeTable.narrowed(list, query(standing, parameters)).lines());
    }

    @GetMapping("/decision/list.{kind:docx|pdf}")
    ResponseEntity<byte[]> print(MeritId merit, @PathVariable String kind, Actor actor) {
        var standing = decided(merit, actor);
        var decision = standing.entry().content().decision();
        return files.file(
                kind,
                lists.of(decision, actor),
                organization.unit(standing.entry().keeper()),
                files.texts()
                        .of(
                                "ledger.prize.paper.of_decision",
                                decision.number(),
                                Objects.requireNonNull(decision.day())));
    }

    @PostMapping("/decision/code")
    String code(MeritId merit, Actor actor, RedirectAttributes redirect) {
        makeCode.execute(merit, actor);
        Notice.done("ledger.prize.done.code").after(redirect);
        return "redirect:" + ledger.require(merit).address() + "/decision";
    }

    /// @throws Missing where one may not see the merit, or it is no title and no form
    private Standing decided(MeritId merit, Actor actor) {
        var standing = ledger.require(merit);
        permits.requireSee(actor, standing.home());
        if (!standing.entry().content().kind().award()) {
            throw new Missing("decision");
        }
        return standing;
    }

    private static TableQuery query(Standing standing, Map<String, String> parameters) {
        return PrizeTable.query(standing.address() + "/decision", parameters);
    }
}
