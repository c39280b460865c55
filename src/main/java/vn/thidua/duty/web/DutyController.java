package vn.thidua.duty.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.usecase.Proof;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One duty, and what the unit that owes it does with it.
@Controller
@RequestMapping("/duties/{duty}")
class DutyController {
    private final DutySight sight;
    private final SubmitDuty submit;
    private final WithdrawDuty withdraw;

    DutyController(DutySight sight, SubmitDuty submit, WithdrawDuty withdraw) {
        this.sight = sight;
        this.submit = submit;
        this.withdraw = withdraw;
    }

    @GetMapping
    ModelAndView show(DutyId duty, Actor actor, Hx hx) {
        return hx.page("duty/duty", sight.page(duty, DutySight.Sent.NOTHING, actor));
    }

    @PostMapping("/submission")
    Object submit(
            DutyId duty,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable List<MultipartFile> proofs,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect)
            throws IOException {
        try {
            submit.execute(duty, statement, proofs(proofs), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var sent = new DutySight.Sent(statement, "", errors);
            return hx.form("duty/duty", sight.page(duty, sent, actor), errors);
        }
        Notice.done("duty.done.submitted").after(redirect);
        return "redirect:/duties/" + duty.text();
    }

    @PostMapping("/submission/removal")
    Object withdraw(DutyId duty, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            withdraw.execute(duty, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("duty/duty", sight.page(duty, new DutySight.Sent("", "", errors), actor), errors);
        }
        Notice.done("duty.done.withdrawn").after(redirect);
        return "redirect:/duties/" + duty.text();
    }

    /// A field left empty sends a file without a name.
    private static List<Proof> proofs(@Nullable List<MultipartFile> sent) throws IOException {
        var proofs = new ArrayList<Proof>();
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty()) {
                proofs.add(new Proof(name, file.getBytes()));
            }
        }
        return proofs;
    }
}
