package vn.thidua.ledger.imports.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.imports.DecideSubject;
import vn.thidua.ledger.imports.MendMeritRow;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The rows of an import that a person must look at.
@Controller
@RequestMapping("/ledger/imports/{list}")
class RowController {
    private static final String DOUBTS = "ledger/imports/doubts";

    private final ImportBoard board;
    private final DoubtBoard doubts;
    private final MendMeritRow mendMeritRow;
    private final DecideSubject decideSubject;

    RowController(ImportBoard board, DoubtBoard doubts, MendMeritRow mendMeritRow, DecideSubject decideSubject) {
        this.board = board;
        this.doubts = doubts;
        this.mendMeritRow = mendMeritRow;
        this.decideSubject = decideSubject;
    }

    @GetMapping("/doubts")
    ModelAndView doubts(
            MeritImportId list,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int at,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            Hx hx) {
        return hx.page(DOUBTS, page(list, page, at, q, actor, FormErrors.none()));
    }

    @PostMapping("/rows/{line}")
    Object mend(
            MeritImportId list,
            @PathVariable int line,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var mended = new HashMap<String, String>();
        fields.forEach((name, text) -> {
            if (name.startsWith("cell.")) {
                mended.put(name.substring("cell.".length()), text);
            }
        });
        var outcome = ImportBoard.outcome(fields.getOrDefault("outcome", ""));
        int at = number(fields.getOrDefault("page", "1"));
        try {
            mendMeritRow.execute(list, line, mended, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(ImportController.PAGE, board.page(list, outcome, at, actor, "", errors), errors);
        }
        Notice.done("ledger.import.done.mended").after(redirect);
        return "redirect:" + board.address(list, outcome, at, actor);
    }

    /// A key of somebody, `out` for nobody of ours, `open` to decide anew.
    @PostMapping("/rows/{line}/meaning")
    Object decide(
            MeritImportId list,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        int at = number(page);
        try {
            switch (choice) {
                case "out" -> decideSubject.leaveOut(list, line, actor);
                case "open" -> decideSubject.reopen(list, line, actor);
                default ->
                    decideSubject.isMeant(
                            list, line, Ids.parse(choice).orElseThrow(() -> new Missing("choice")), actor);
            }
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(DOUBTS, page(list, at, 0, "", actor, errors), errors);
        }
        Notice.done("ledger.import.done.decided").after(redirect);
        return "redirect:/ledger/imports/" + Ids.text(list.value()) + "/doubts?page=" + at;
    }

    private DoubtsPage page(MeritImportId id, int page, int line, String searched, Actor actor, FormErrors errors) {
        var list = board.require(id, actor);
        int count = list.state().open() ? doubts.count(id) : 0;
        int pages = Math.max(1, (count + DoubtsPage.ON_A_PAGE - 1) / DoubtsPage.ON_A_PAGE);
        int at = Math.clamp(page, 1, pages);
        var shown =
                count == 0 ? List.<Doubt>of() : doubts.page(id, (at - 1) * DoubtsPage.ON_A_PAGE, DoubtsPage.ON_A_PAGE);
        var found = shown.stream()
                .filter(doubt -> doubt.line() == line)
                .findFirst()
                .map(doubt -> doubts.search(searched, doubt.kind(), list.unit()))
                .orElse(List.of());
        return new DoubtsPage(list, count, at, shown, line, searched, found, errors);
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }
}
