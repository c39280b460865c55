package vn.thidua.plan.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// One plan: to read, to print, to take away as a file.
@Controller
class PlanController {
    private final Reader reader;
    private final PlanFiles files;

    PlanController(Reader reader, PlanFiles files) {
        this.reader = reader;
        this.files = files;
    }

    @GetMapping("/plans/{plan}")
    ModelAndView show(PlanId plan, Actor actor, Hx hx) {
        return hx.page("plan/plan", reader.page(plan, actor, FormErrors.none()));
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
