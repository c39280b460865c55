package vn.thidua.ledger.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.usecase.CorrectMerit;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One merit: seen, corrected, ended.
@Controller
@RequestMapping("/ledger/{merit}")
class MeritController {
    private final LedgerPermits permits;
    private final Ledger ledger;
    private final SubjectsThen subjects;
    private final AwardChoices choices;
    private final Occasions occasions;
    private final MeritCheck check;
    private final CorrectMerit correctMerit;
    private final EndMerit endMerit;

    MeritController(
            LedgerPermits permits,
            Ledger ledger,
            SubjectsThen subjects,
            AwardChoices choices,
            Occasions occasions,
            MeritCheck check,
            CorrectMerit correctMerit,
            EndMerit endMerit) {
        this.permits = permits;
        this.ledger = ledger;
        this.subjects = subjects;
        this.choices = choices;
        this.occasions = occasions;
        this.check = check;
        this.correctMerit = correctMerit;
        this.endMerit = endMerit;
    }

    @GetMapping
    ModelAndView show(MeritId merit, Actor actor, Hx hx) {
        var standing = ledger.require(merit);
        permits.requireSee(actor, standing.home());
        var holder = new Subject(standing.entry().subject().kind(), standing.holder());
        return hx.page(
                "ledger/merit",
                new MeritPage(
                        standing,
                        holder,
                        subjects.name(holder),
                        ledger.entries(merit).stream()
                                .map(entry -> new MeritPage.Said(entry, occasions.name(entry.content())))
                                .toList(),
                        occasions.name(standing.entry().content()),
                        standing.holds() && permits.mayCorrect(actor, standing)));
    }

    @GetMapping("/correction")
    ModelAndView correctionForm(MeritId merit, @RequestParam Map<String, String> typed, Actor actor, Hx hx) {
        var standing = correctable(merit, actor);
        return correction(standing, MeritForm.of(standing.entry()).with(typed), FormErrors.none(), hx);
    }

    @PostMapping("/correction")
    Object correct(
            MeritId merit, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        var standing = correctable(merit, actor);
        var form = new MeritForm(fields);
        try {
            correctMerit.execute(merit, form.seen(), form.merit(check), form.text("reason"), form.formKey(), actor);
        } catch (Refusal refusal) {
            return correction(standing, form, FormErrors.of(refusal), hx);
        }
        Notice.done("ledger.done.corrected").after(redirect);
        return "redirect:" + standing.address();
    }

    @GetMapping("/ending")
    ModelAndView endingForm(MeritId merit, Actor actor, Hx hx) {
        var standing = correctable(merit, actor);
        var form = new MeritForm(Map.of(
                "seen", MeritForm.of(standing.entry()).text("seen"),
                "formKey", MeritForm.blank(hx.year()).text("formKey")));
        return ending(standing, form, FormErrors.none(), hx);
    }

    @PostMapping("/ending")
    Object end(
            MeritId merit, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        var standing = correctable(merit, actor);
        var form = new MeritForm(fields);
        var strikes = form.text("how").equals("strike");
        try {
            if (strikes) {
                endMerit.strike(merit, form.seen(), form.text("strikeReason"), form.formKey(), actor);
            } else {
                endMerit.revoke(merit, form.seen(), form.decision(), form.text("reason"), form.formKey(), actor);
            }
        } catch (Refusal refusal) {
            var field = strikes && "reason".equals(refusal.field()) ? "strikeReason" : refusal.field();
            return ending(standing, form, FormErrors.none().add(field, refusal.text()), hx);
        }
        Notice.done(strikes ? "ledger.done.struck" : "ledger.done.revoked").after(redirect);
        return "redirect:" + standing.address();
    }

    private Standing correctable(MeritId merit, Actor actor) {
        var standing = ledger.require(merit);
        permits.requireCorrect(actor, standing);
        return standing;
    }

    private ModelAndView correction(Standing standing, MeritForm form, FormErrors errors, Hx hx) {
        var entry = standing.entry();
        return hx.form(
                "ledger/form",
                new MeritFormPage(
                        entry.subject(),
                        entry.name(),
                        standing,
                        form,
                        choices.of(entry.subject(), form, entry.content()),
                        choices.occasions(form),
                        errors),
                errors);
    }

    private static ModelAndView ending(Standing standing, MeritForm form, FormErrors errors, Hx hx) {
        return hx.form("ledger/ending", new EndingPage(standing, form, errors), errors);
    }
}
