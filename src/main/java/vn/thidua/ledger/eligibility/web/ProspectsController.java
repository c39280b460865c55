package vn.thidua.ledger.eligibility.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.eligibility.FactsOfSubject;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Prospects;
import vn.thidua.site.Hx;

/// What a person, a unit or somebody outside employment could be proposed for.
@Controller
class ProspectsController {
    static final String PATH = "/prospects";

    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final Organization organization;
    private final FactsOfSubject facts;
    private final Askings askings;

    ProspectsController(
            LedgerPermits permits,
            SubjectsThen subjects,
            Organization organization,
            FactsOfSubject facts,
            Askings askings) {
        this.permits = permits;
        this.subjects = subjects;
        this.organization = organization;
        this.facts = facts;
        this.askings = askings;
    }

    @GetMapping("/people/{person}" + PATH)
    Object ofPerson(PersonId person, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var found = organization.person(person);
        permits.requireSee(actor, found.unit());
        return found.id().equals(person)
                ? page(Subject.of(person), parameters, actor, hx)
                : "redirect:" + Subject.of(found.id()).address() + PATH;
    }

    @GetMapping("/units/{unit}" + PATH)
    ModelAndView ofUnit(UnitId unit, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return page(Subject.of(unit), parameters, actor, hx);
    }

    @GetMapping("/subjects/{subject}" + PATH)
    ModelAndView ofOutside(OutsideSubjectId subject, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return page(Subject.of(subject), parameters, actor, hx);
    }

    private ModelAndView page(Subject subject, Map<String, String> parameters, Actor actor, Hx hx) {
        var home = subjects.home(subject);
        permits.requireSee(actor, home);
        var head = askings.read(parameters);
        var law = askings.law(head, home);
        var outcomes = new ArrayList<Outcome>();
        var known = facts.of(subject, head.asking(), unit -> permits.maySee(actor, unit));
        var higher = new HashSet<AwardCode>();
        for (int i = 0; i < known.size(); i++) {
            higher.addAll(Prospects.higher(law, known.get(i)));
            outcomes.addAll(outcomes(law, known.get(i), head.asking().year(), i > 0));
        }
        return hx.page(
                "ledger/eligibility/prospects",
                new ProspectsPage(subject, subjects.name(subject), head, outcomes, higher, law.local()));
    }

    /// @param own only awards for such a subject, the rest being told already
    private static List<Outcome> outcomes(Law law, Facts facts, int year, boolean own) {
        return Prospects.of(_ -> law, facts, year).stream()
                .flatMap(prospect -> law.awards().stream()
                        .filter(award ->
                                award.code().equals(prospect.judgement().award()))
                        .filter(award -> !own || award.subject() != Award.Subject.ANY)
                        .map(award -> Outcome.of(prospect, law, award, facts, year)))
                .toList();
    }
}
