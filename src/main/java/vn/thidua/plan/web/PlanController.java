package vn.thidua.plan.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanVisits;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// One plan: to read, to print, to take away as a file.
@Controller
class PlanController {
    private final Reader reader;
    private final PlanFiles files;
    private final List<PlanVisits> visits;

    PlanController(Reader reader, PlanFiles files, List<PlanVisits> visits) {
        this.reader = reader;
        this.files = files;
        this.visits = List.copyOf(visits);
    }

    @GetMapping("/plans/{plan}")
    ModelAndView show(PlanId plan, Actor actor, Hx hx) {
        var page = reader.page(plan, actor, FormErrors.none());
        visits.forEach(each -> each.opened(plan, actor));
        return hx.page("plan/plan", page);
    }

    @GetMapping("/plans/{plan}/paper.pdf")
    ResponseEntity<byte[]> pdf(PlanId plan, Actor actor) {
        return files.pdf(plan, actor);
    }

    @GetMapping("/plans/{plan}/paper.docx")
    ResponseEntity<byte[]> docx(PlanId plan, Actor actor) {
        return files.docx(plan, actor);
    }

    @GetMapping("/plans/{plan}/editions/{ordinal}.pdf")
    ResponseEntity<byte[]> edition(PlanId plan, @PathVariable int ordinal, Actor actor) {
        return files.edition(plan, ordinal, actor);
    }

    @GetMapping("/plans/{plan}/original")
    ResponseEntity<byte[]> original(PlanId plan, Actor actor) {
        return files.original(plan, actor);
    }

    @GetMapping("/plans/{plan}/reading.json")
    ResponseEntity<byte[]> json(PlanId plan, Actor actor, Hx hx) {
        return files.json(plan, actor, hx.texts());
    }
}
