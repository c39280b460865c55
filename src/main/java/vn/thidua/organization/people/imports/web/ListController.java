package vn.thidua.organization.people.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.imports.ApplyPeopleList;
import vn.thidua.organization.people.imports.DecideRow;
import vn.thidua.organization.people.imports.DiscardPeopleList;
import vn.thidua.organization.people.imports.ImportId;
import vn.thidua.organization.people.imports.MendCell;
import vn.thidua.organization.people.imports.Outcome;
import vn.thidua.organization.people.imports.UndoPeopleList;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One list: looked through, mended, taken in, taken out again.
@Controller
@RequestMapping("/people/imports/{list}")
class ListController {
    private static final String PAGE = "organization/people_import";

    private final ListBoard board;
    private final MendCell mendCell;
    private final DecideRow decideRow;
    private final ApplyPeopleList applyPeopleList;
    private final UndoPeopleList undoPeopleList;
    private final DiscardPeopleList discardPeopleList;

    ListController(
            ListBoard board,
            MendCell mendCell,
            DecideRow decideRow,
            ApplyPeopleList applyPeopleList,
            UndoPeopleList undoPeopleList,
            DiscardPeopleList discardPeopleList) {
        this.board = board;
        this.mendCell = mendCell;
        this.decideRow = decideRow;
        this.applyPeopleList = applyPeopleList;
        this.undoPeopleList = undoPeopleList;
        this.discardPeopleList = discardPeopleList;
    }

    @GetMapping
    ModelAndView show(
            ImportId list,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Hx hx) {
        return hx.page(PAGE, board.page(list, outcome(outcome), page, actor, FormErrors.none()));
    }

    @GetMapping("/faults.xlsx")
    void faults(ImportId list, Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        board.faults(list, actor, hx.texts(), response);
    }

    @PostMapping("/rows/{line}")
    Object mend(
            ImportId list,
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
        return back(
                list,
                fields,
                actor,
                hx,
                redirect,
                "organization.import.done.mended",
                () -> mendCell.execute(list, line, mended, actor));
    }

    @PostMapping("/rows/{line}/meaning")
    Object decide(
            ImportId list,
            @PathVariable int line,
            @Nullable PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return back(
                list,
                fields,
                actor,
                hx,
                redirect,
                "organization.import.done.decided",
                () -> decideRow.execute(list, line, person, actor));
    }

    @PostMapping("/application")
    Object apply(
            ImportId list, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        return back(
                list,
                Map.of(),
                actor,
                hx,
                redirect,
                "organization.import.done.applied",
                () -> applyPeopleList.execute(list, "good".equals(fields.get("rows")), actor));
    }

    @PostMapping("/undo")
    Object undo(ImportId list, Actor actor, Hx hx, RedirectAttributes redirect) {
        return back(
                list,
                Map.of(),
                actor,
                hx,
                redirect,
                "organization.import.done.undone",
                () -> undoPeopleList.execute(list, actor));
    }

    @PostMapping("/deletion")
    String discard(ImportId list, Actor actor, RedirectAttributes redirect) {
        discardPeopleList.execute(list, actor);
        Notice.done("organization.import.done.discarded").after(redirect);
        return "redirect:/people/imports";
    }

    /// Back to the rows one was looking at; with the reason where it was refused.
    private Object back(
            ImportId list,
            Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect,
            String done,
            Runnable act) {
        var outcome = outcome(fields.getOrDefault("outcome", ""));
        var page = fields.getOrDefault("page", "1");
        int at = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(PAGE, board.page(list, outcome, at, actor, errors), errors);
        }
        Notice.done(done).after(redirect);
        return "redirect:" + board.address(list, outcome, at, actor);
    }

    private static @Nullable Outcome outcome(String name) {
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(name.toUpperCase(Locale.ROOT))) {
                return outcome;
            }
        }
        return null;
    }
}
