package vn.thidua.plan.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.TextExtractor;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.ReceivePlan;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// A superior's plan that came on paper, entered by its file or its text.
@Controller
@RequestMapping("/plans/received")
class ReceivedPlanController {
    private static final int UNITS_SHOWN = 400;

    private final Permits permits;
    private final Organization organization;
    private final TextExtractor extractor;
    private final ReceivePlan receive;

    ReceivedPlanController(Permits permits, Organization organization, TextExtractor extractor, ReceivePlan receive) {
        this.permits = permits;
        this.organization = organization;
        this.extractor = extractor;
        this.receive = receive;
    }

    @GetMapping
    ModelAndView form(@Nullable UnitId unit, Actor actor, Hx hx) {
        return hx.page("plan/received", page(unit, ReceivedPlanPage.Sent.NOTHING, FormErrors.none(), actor, hx));
    }

    @PostMapping
    Object receive(
            UnitId unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issuedOn,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect)
            throws IOException {
        permits.require(actor, Act.DRAFT, unit);
        try {
            var paper = new ReceivePlan.Paper(from, number, day(issuedOn));
            var source = source(file);
            var words = source == null
                    ? text
                    : extractor.extract(source.name(), source.bytes()).text();
            var plan = receive.execute(unit, paper, words, source, actor);
            Notice.done("plan.done.received").after(redirect);
            return "redirect:/plans/" + plan.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var sent = new ReceivedPlanPage.Sent(from, number, issuedOn, text);
            return hx.form("plan/received", page(unit, sent, errors, actor, hx), errors);
        }
    }

    private ReceivedPlanPage page(
            @Nullable UnitId chosen, ReceivedPlanPage.Sent sent, FormErrors errors, Actor actor, Hx hx) {
        var units = organization.within(permits.unitsOf(actor, Act.DRAFT), "", UNITS_SHOWN);
        var actedFor = hx.unit();
        UnitView unit = units.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .or(() -> units.stream()
                        .filter(each -> each.id().value().equals(actedFor))
                        .findFirst())
                .orElse(units.isEmpty() ? null : units.getFirst());
        return new ReceivedPlanPage(units, unit, sent, errors);
    }

    /// Nothing where no file was chosen: a field left empty sends one without a name.
    private static ImportPlan.@Nullable Source source(@Nullable MultipartFile file) throws IOException {
        return file == null
                        || Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty()
                ? null
                : NewPlanController.source(file);
    }

    private static @Nullable LocalDate day(String sent) {
        if (sent.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(sent.strip());
        } catch (DateTimeParseException _) {
            throw Refusal.on("issuedOn", PlanRefusals.FIELD_UNREADABLE, "plan.refusal.field_no_date", sent);
        }
    }
}
