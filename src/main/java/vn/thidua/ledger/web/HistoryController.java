package vn.thidua.ledger.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;

/// The history of a person, a unit, or somebody outside employment.
@Controller
class HistoryController {
    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final Organization organization;
    private final History history;

    HistoryController(LedgerPermits permits, SubjectsThen subjects, Organization organization, History history) {
        this.permits = permits;
        this.subjects = subjects;
        this.organization = organization;
        this.history = history;
    }

    @GetMapping("/people/{person}/merits")
    Object ofPerson(PersonId person, Actor actor, Hx hx) {
        var found = organization.person(person);
        permits.requireSee(actor, found.unit());
        return found.id().equals(person)
                ? page(Subject.of(person), actor, hx)
                : "redirect:" + Subject.of(found.id()).history();
    }

    @GetMapping("/units/{unit}/merits")
    ModelAndView ofUnit(UnitId unit, Actor actor, Hx hx) {
        return page(Subject.of(unit), actor, hx);
    }

    @GetMapping("/subjects/{subject}/merits")
    ModelAndView ofOutside(OutsideSubjectId subject, Actor actor, Hx hx) {
        return page(Subject.of(subject), actor, hx);
    }

    private ModelAndView page(Subject subject, Actor actor, Hx hx) {
        var home = subjects.home(subject);
        permits.requireSee(actor, home);
        return hx.page(
                "ledger/history",
                new HistoryPage(
                        subject,
                        subjects.name(subject),
                        history.of(subject, actor),
                        subject.kind() == Subject.Kind.UNIT
                                ? List.copyOf(history.predecessors(new UnitId(subject.id()))
                                        .values())
                                : List.of(),
                        permits.mayRecord(actor, home),
                        permits.mayIssue(actor, home)));
    }
}
