package vn.thidua.rulebook.local.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.usecase.ApproveRegulation;
import vn.thidua.rulebook.local.usecase.BeginVersion;
import vn.thidua.rulebook.local.usecase.DeleteRegulation;
import vn.thidua.rulebook.local.usecase.GiveBackRegulation;
import vn.thidua.rulebook.local.usecase.ProposeRegulation;
import vn.thidua.rulebook.local.usecase.RepealRegulation;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The steps of a regulation's life.
@Controller
@RequestMapping(RegulationPage.LIST + "/{regulation}")
class RegulationStepsController {
    private final RegulationPages pages;
    private final ProposeRegulation propose;
    private final GiveBackRegulation giveBack;
    private final ApproveRegulation approve;
    private final RepealRegulation repeal;
    private final DeleteRegulation delete;
    private final BeginVersion beginVersion;

    RegulationStepsController(
            RegulationPages pages,
            ProposeRegulation propose,
            GiveBackRegulation giveBack,
            ApproveRegulation approve,
            RepealRegulation repeal,
            DeleteRegulation delete,
            BeginVersion beginVersion) {
        this.pages = pages;
        this.propose = propose;
        this.giveBack = giveBack;
        this.approve = approve;
        this.repeal = repeal;
        this.delete = delete;
        this.beginVersion = beginVersion;
    }

    @PostMapping("/proposal")
    Object propose(
            RegulationId regulation, @RequestParam int version, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(regulation, () -> propose.execute(regulation, version, actor), "proposed", actor, hx, redirect);
    }

    @PostMapping("/return")
    Object giveBack(
            RegulationId regulation,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(
                regulation,
                () -> giveBack.execute(regulation, version, reason, actor),
                "given_back",
                actor,
                hx,
                redirect);
    }

    @PostMapping("/approval")
    Object approve(
            RegulationId regulation, @RequestParam int version, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(regulation, () -> approve.execute(regulation, version, actor), "approved", actor, hx, redirect);
    }

    @PostMapping("/repeal")
    Object repeal(
            RegulationId regulation,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(
                regulation,
                () -> repeal.execute(regulation, version, day(day), reason, actor),
                "repealed",
                actor,
                hx,
                redirect);
    }

    @PostMapping("/removal")
    Object delete(RegulationId regulation, @RequestParam int version, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(regulation, () -> delete.execute(regulation, version, actor), "deleted", actor, hx, redirect);
    }

    @PostMapping("/removal/removal")
    Object restore(RegulationId regulation, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(regulation, () -> delete.restore(regulation, actor), "restored", actor, hx, redirect);
    }

    @PostMapping("/versions")
    Object version(
            RegulationId regulation,
            @RequestParam(defaultValue = "") String formKey,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var draft = beginVersion.execute(regulation, Ids.parse(formKey).orElseGet(Ids::next), actor);
            Notice.done("rulebook.local.done.version").after(redirect);
            return "redirect:" + RegulationPage.LIST + "/" + draft.text() + "/edit";
        } catch (Refusal refusal) {
            return pages.page(regulation, FormErrors.of(refusal), actor, hx);
        }
    }

    private Object done(
            RegulationId regulation, Runnable step, String what, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            step.run();
        } catch (Refusal refusal) {
            return pages.page(regulation, FormErrors.of(refusal), actor, hx);
        }
        Notice.done("rulebook.local.done." + what).after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + regulation.text();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            throw Refusal.on("day", RegulationRefusals.REPEAL_DAY, "rulebook.local.fault.date");
        }
    }
}
