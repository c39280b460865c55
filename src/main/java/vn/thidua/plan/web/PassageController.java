package vn.thidua.plan.web;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.usecase.BringBack;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.Edited;
import vn.thidua.plan.usecase.RedoEdit;
import vn.thidua.plan.usecase.UndoEdit;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Writing: a paragraph at a time, kept while one types, or the whole text at once.
@Controller
@RequestMapping("/plans/{plan}")
class PassageController {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Reader reader;
    private final EditText edit;
    private final UndoEdit undo;
    private final RedoEdit redo;
    private final BringBack bringBack;
    private final Clock clock;

    PassageController(
            PlanPermits permits,
            Revisions revisions,
            Reader reader,
            EditText edit,
            UndoEdit undo,
            RedoEdit redo,
            BringBack bringBack,
            Clock clock) {
        this.permits = permits;
        this.revisions = revisions;
        this.reader = reader;
        this.edit = edit;
        this.undo = undo;
        this.redo = redo;
        this.bringBack = bringBack;
        this.clock = clock;
    }

    @GetMapping("/passages/{index}")
    ModelAndView paragraph(PlanId plan, @PathVariable int index, @RequestParam int base, Actor actor, Hx hx) {
        var found = permits.require(actor, Act.DRAFT, plan);
        found.requireOpen();
        var revision = revisions.require(plan, base);
        var blocks = new PlanReader().read(revision.text()).outline().blocks();
        if (index < 0 || index >= blocks.size()) {
            throw Refusal.of(PlanRefusals.PARAGRAPH_GONE, "plan.refusal.paragraph_gone");
        }
        var block = blocks.get(index);
        return hx.page(
                "plan/passage",
                new PassagePage(
                        plan,
                        found.title(),
                        index,
                        base,
                        block.span().from(),
                        block.span().to(),
                        block.text(),
                        Ids.next()));
    }

    @GetMapping("/text")
    ModelAndView text(PlanId plan, Actor actor, Hx hx) {
        var found = permits.require(actor, Act.DRAFT, plan);
        found.requireOpen();
        var revision = revisions.require(plan, found.revision());
        return hx.page(
                "plan/passage",
                new PassagePage(
                        plan,
                        found.title(),
                        -1,
                        revision.number(),
                        0,
                        revision.text().length(),
                        revision.text(),
                        Ids.next()));
    }

    @PostMapping("/passages")
    Object save(PlanId plan, PassageForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        return switch (edit.execute(plan, form.passage(), actor)) {
            case Edited.Saved saved -> {
                Notice.done(saved.merged() ? "plan.done.merged" : "plan.done.saved")
                        .after(redirect);
                yield "redirect:/plans/" + plan.text() + place(saved);
            }
            case Edited.Conflict(Revision theirs, String mine) ->
                hx.page(
                        "plan/conflict",
                        new ConflictPage(
                                plan, permits.require(actor, Act.DRAFT, plan).title(), theirs, mine, form.sitting()),
                        HttpStatus.CONFLICT);
        };
    }

    /// Keeps what is being typed and answers with what the check says of it.
    @PostMapping("/passages/draft")
    ModelAndView keep(PlanId plan, PassageForm form, Actor actor, Hx hx) {
        var title = permits.require(actor, Act.DRAFT, plan).title();
        var passage = edit.execute(plan, form.passage(), actor) instanceof Edited.Saved saved && saved.to() > 0
                ? new PassagePage(
                        plan,
                        title,
                        0,
                        saved.revision().number(),
                        saved.from(),
                        saved.to(),
                        form.words(),
                        form.sitting())
                : null;
        return hx.page("plan/draft", new DraftPage(reader.beside(plan, actor), passage, clock.instant()));
    }

    @PostMapping("/undo")
    String undo(PlanId plan, Actor actor) {
        undo.execute(plan, actor);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/redo")
    String redo(PlanId plan, Actor actor) {
        redo.execute(plan, actor);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/versions/{number}/return")
    String bringBack(PlanId plan, @PathVariable int number, Actor actor, RedirectAttributes redirect) {
        bringBack.execute(plan, number, actor);
        Notice.done("plan.done.brought_back").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    /// The paragraph that was written, for the browser to come back to.
    private static String place(Edited.Saved saved) {
        var blocks = new PlanReader().read(saved.revision().text()).outline().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (saved.from() > 0 && blocks.get(at).span().to() > saved.from()) {
                return "#b-" + at;
            }
        }
        return "";
    }
}
