package vn.thidua.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compare.FigureComparison;
import vn.thidua.plan.compare.ProvisionComparison;
import vn.thidua.plan.compare.TextComparison;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revisions;
import vn.thidua.site.Hx;

/// One text against another: of two versions, of an amendment, of two years.
@Controller
@RequestMapping("/plans/{plan}")
class CompareController {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Editions editions;

    CompareController(PlanPermits permits, Revisions revisions, Editions editions) {
        this.permits = permits;
        this.revisions = revisions;
        this.editions = editions;
    }

    @GetMapping("/versions/compare")
    ModelAndView compare(PlanId plan, @RequestParam("from") int from, @RequestParam("to") int to, Actor actor, Hx hx) {
        var found = permits.require(actor, Act.SEE, plan);
        var before = revisions.require(plan, Math.min(from, to));
        var after = revisions.require(plan, Math.max(from, to));
        return hx.page("plan/compare", page(found, before, after, name(before, hx), name(after, hx)));
    }

    /// What an amendment says differently from the edition before it; open to all who may read the plan.
    @GetMapping("/amendments/{ordinal}")
    ModelAndView amendment(PlanId plan, @PathVariable int ordinal, Actor actor, Hx hx) {
        var found = permits.toRead(actor, plan);
        var all = editions.of(plan);
        if (ordinal < 2 || ordinal > all.size()) {
            throw new Missing("edition");
        }
        var after = all.get(all.size() - ordinal);
        var before = all.get(all.size() - ordinal + 1);
        return hx.page(
                "plan/compare",
                page(
                        found,
                        revisions.require(plan, before.revision()),
                        revisions.require(plan, after.revision()),
                        before.number(),
                        after.number()));
    }

    /// Against the plan of the earlier year that this one was made from.
    @GetMapping("/earlier")
    ModelAndView earlier(PlanId plan, Actor actor, Hx hx) {
        var found = permits.require(actor, Act.SEE, plan);
        if (found.follows() == null) {
            throw new Missing("plan");
        }
        var earlier = permits.require(actor, Act.SEE, found.follows());
        return hx.page(
                "plan/compare",
                page(
                        found,
                        revisions.require(earlier.id(), earlier.revision()),
                        revisions.require(plan, found.revision()),
                        hx.texts().of("plan.compare.of_year", Integer.toString(earlier.year())),
                        hx.texts().of("plan.compare.of_year", Integer.toString(found.year()))));
    }

    private static ComparePage page(Plan plan, Revision before, Revision after, String nameBefore, String nameAfter) {
        var old = CorrectedReading.of(before.text(), before.corrections());
        var young = CorrectedReading.of(after.text(), after.corrections());
        return new ComparePage(
                plan.id(),
                plan.title(),
                nameBefore,
                nameAfter,
                TextComparison.of(before.text(), after.text()),
                ProvisionComparison.of(old, young),
                FigureComparison.of(old, young));
    }

    private static String name(Revision revision, Hx hx) {
        return hx.texts()
                .of(
                        "plan.compare.version",
                        Integer.toString(revision.number()),
                        hx.texts().time(revision.at()),
                        revision.byName());
    }
}
