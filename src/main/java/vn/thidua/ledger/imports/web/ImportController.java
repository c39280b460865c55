package vn.thidua.ledger.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.imports.DiscardMeritImport;
import vn.thidua.ledger.imports.EnterMerits;
import vn.thidua.ledger.imports.ImportJobs;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.ledger.imports.UndoMeritImport;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One import: looked through, entered, struck again, thrown away.
@Controller
@RequestMapping("/ledger/imports/{list}")
class ImportController {
    static final String PAGE = "ledger/imports/import";

    private static final long SOON = 2_500;

    private final ImportBoard board;
    private final EnterMerits enterMerits;
    private final UndoMeritImport undoMeritImport;
    private final DiscardMeritImport discardMeritImport;
    private final ImportJobs jobs;

    ImportController(
            ImportBoard board,
            EnterMerits enterMerits,
            UndoMeritImport undoMeritImport,
            DiscardMeritImport discardMeritImport,
            ImportJobs jobs) {
        this.board = board;
        this.enterMerits = enterMerits;
        this.undoMeritImport = undoMeritImport;
        this.discardMeritImport = discardMeritImport;
        this.jobs = jobs;
    }

    @GetMapping
    ModelAndView show(
            MeritImportId list,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Hx hx) {
        return hx.page(PAGE, board.page(list, ImportBoard.outcome(outcome), page, actor, "", FormErrors.none()));
    }

    @GetMapping("/waiting.xlsx")
    void waiting(MeritImportId list, Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        board.waiting(list, actor, hx.texts(), response);
    }

    @PostMapping("/application")
    Object enter(MeritImportId list, Actor actor, Hx hx) {
        return act(list, "", actor, hx, () -> {
            enterMerits.execute(list, actor);
            jobs.beginSoon(list, SOON);
        });
    }

    @PostMapping("/undo")
    Object undo(MeritImportId list, @RequestParam(defaultValue = "") String reason, Actor actor, Hx hx) {
        return act(list, reason, actor, hx, () -> {
            undoMeritImport.execute(list, reason, actor);
            jobs.beginSoon(list, SOON);
        });
    }

    @PostMapping("/deletion")
    Object discard(MeritImportId list, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            discardMeritImport.execute(list, actor);
        } catch (Refusal refusal) {
            return refused(list, "", actor, hx, refusal);
        }
        Notice.done("ledger.import.done.discarded").after(redirect);
        return "redirect:/ledger/imports";
    }

    /// The page itself says how far it is.
    private Object act(MeritImportId list, String reason, Actor actor, Hx hx, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refused(list, reason, actor, hx, refusal);
        }
        return "redirect:/ledger/imports/" + Ids.text(list.value());
    }

    private ModelAndView refused(MeritImportId list, String reason, Actor actor, Hx hx, Refusal refusal) {
        var errors = FormErrors.of(refusal);
        return hx.form(PAGE, board.page(list, null, 1, actor, reason, errors), errors);
    }
}
