package vn.thidua.plan.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.Extracted;
import vn.thidua.document.TextExtractor;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.usecase.AnswerPlan;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.ReadAgain;
import vn.thidua.plan.usecase.RepeatPlan;
import vn.thidua.plan.usecase.StartPlan;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// New plans: from a file, from pasted text, from nothing, from an earlier year, as an answer. A file is read before
/// anything is kept, and only for those who may draft.
@Controller
class NewPlanController {
    private static final int UNITS_SHOWN = 400;

    private final Permits permits;
    private final PlanPermits planPermits;
    private final Organization organization;
    private final PlanBoard plans;
    private final TextExtractor extractor;
    private final ImportPlan importPlan;
    private final ReadAgain readAgain;
    private final StartPlan start;
    private final RepeatPlan repeat;
    private final AnswerPlan answer;

    NewPlanController(
            Permits permits,
            PlanPermits planPermits,
            Organization organization,
            PlanBoard plans,
            TextExtractor extractor,
            ImportPlan importPlan,
            ReadAgain readAgain,
            StartPlan start,
            RepeatPlan repeat,
            AnswerPlan answer) {
        this.permits = permits;
        this.planPermits = planPermits;
        this.organization = organization;
        this.plans = plans;
        this.extractor = extractor;
        this.importPlan = importPlan;
        this.readAgain = readAgain;
        this.start = start;
        this.repeat = repeat;
        this.answer = answer;
    }

    @GetMapping("/plans/new")
    ModelAndView form(@Nullable UnitId unit, @RequestParam(defaultValue = "") String answers, Actor actor, Hx hx) {
        return hx.page("plan/new", page(unit, "", answers, FormErrors.none(), actor, hx));
    }

    @PostMapping("/plans/files")
    Object file(UnitId unit, @RequestParam MultipartFile file, Actor actor, Hx hx, RedirectAttributes redirect)
            throws IOException {
        try {
            permits.require(actor, Act.DRAFT, unit);
            var source = source(file);
            var extracted = extractor.extract(source.name(), source.bytes());
            var plan = importPlan.execute(unit, extracted.text(), source, actor);
            told(extracted, "plan.done.imported", hx, redirect);
            return "redirect:/plans/" + plan.text();
        } catch (Refusal refusal) {
            return refused(unit, "", refusal, actor, hx);
        }
    }

    @PostMapping("/plans/texts")
    Object pasted(UnitId unit, @RequestParam String text, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var plan = importPlan.execute(unit, text, null, actor);
            Notice.done("plan.done.imported").after(redirect);
            return "redirect:/plans/" + plan.text();
        } catch (Refusal refusal) {
            return refused(unit, text, refusal, actor, hx);
        }
    }

    @PostMapping("/plans")
    Object blank(UnitId unit, @RequestParam int year, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var plan = start.execute(unit, year, actor);
            Notice.done("plan.done.started").after(redirect);
            return "redirect:/plans/" + plan.text();
        } catch (Refusal refusal) {
            return refused(unit, "", refusal, actor, hx);
        }
    }

    @PostMapping("/plans/{plan}/repetition")
    Object repeat(PlanId plan, @RequestParam int year, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var made = repeat.execute(plan, year, actor);
            Notice.done("plan.done.repeated").after(redirect);
            return "redirect:/plans/" + made.text();
        } catch (Refusal refusal) {
            return refused(planPermits.require(actor, Act.SEE, plan).unit(), "", refusal, actor, hx);
        }
    }

    @PostMapping("/plans/{plan}/answers")
    Object answer(PlanId plan, UnitId unit, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var made = answer.execute(plan, unit, actor);
            Notice.done("plan.done.answered").after(redirect);
            return "redirect:/plans/" + made.text();
        } catch (Refusal refusal) {
            return refused(unit, "", refusal, actor, hx);
        }
    }

    /// A newer file of a plan already here.
    @PostMapping("/plans/{plan}/files")
    String again(PlanId plan, @RequestParam MultipartFile file, Actor actor, Hx hx, RedirectAttributes redirect)
            throws IOException {
        planPermits.require(actor, Act.DRAFT, plan).requireOpen();
        var source = source(file);
        var extracted = extractor.extract(source.name(), source.bytes());
        readAgain.execute(plan, extracted.text(), source, actor);
        told(extracted, "plan.done.read_again", hx, redirect);
        return "redirect:/plans/" + plan.text();
    }

    private Object refused(UnitId unit, String text, Refusal refusal, Actor actor, Hx hx) {
        var errors = FormErrors.of(refusal);
        return hx.form("plan/new", page(unit, text, "", errors, actor, hx), errors);
    }

    private NewPlanPage page(
            @Nullable UnitId chosen, String text, String answers, FormErrors errors, Actor actor, Hx hx) {
        var units = organization.within(permits.unitsOf(actor, Act.DRAFT), "", UNITS_SHOWN);
        var actedFor = hx.unit();
        UnitView unit = units.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .or(() -> units.stream()
                        .filter(each -> each.id().value().equals(actedFor))
                        .findFirst())
                .orElse(units.isEmpty() ? null : units.getFirst());
        return new NewPlanPage(
                units,
                unit,
                unit == null ? null : chosen(answers, unit, actor),
                unit == null ? List.of() : plans.toAnswer(actor, unit.id().value()),
                unit == null ? List.of() : plans.toRepeat(unit.id().value()),
                hx.year(),
                text,
                errors);
    }

    private NewPlanPage.@Nullable Chosen chosen(String answers, UnitView unit, Actor actor) {
        var asked = Ids.parse(answers).map(PlanId::new).orElse(null);
        if (asked == null) {
            return null;
        }
        var plan = planPermits.toRead(actor, asked);
        return !planPermits.mayBeAnswered(plan, unit.id()) || plan.number() == null
                ? null
                : new NewPlanPage.Chosen("/plans/" + asked.text(), plan.title(), plan.number());
    }

    static ImportPlan.Source source(MultipartFile file) throws IOException {
        if (file.isEmpty()
                && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            throw Refusal.on("file", PlanRefusals.NOTHING_GIVEN, "plan.refusal.no_file");
        }
        return new ImportPlan.Source(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE),
                file.getBytes());
    }

    /// What was done to the file on the way is said where it matters.
    private static void told(Extracted extracted, String done, Hx hx, RedirectAttributes redirect) {
        if (extracted.notes().isEmpty()) {
            Notice.done(done).after(redirect);
            return;
        }
        var notes = new StringBuilder();
        extracted.notes().forEach(note -> notes.append(' ').append(hx.texts().of(note)));
        Notice.done(done + ".notes", notes.toString().strip()).after(redirect);
    }
}
