package vn.thidua.rulebook.local.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPapers;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.rulebook.local.Step;
import vn.thidua.rulebook.web.Sayings;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// Makes the page of a regulation.
@Component
class RegulationPages {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final Regulations regulations;
    private final RegulationPapers papers;
    private final Organization organization;
    private final UnitHistory history;

    RegulationPages(
            RegulationPermits permits,
            RegulationStore store,
            Regulations regulations,
            RegulationPapers papers,
            Organization organization,
            UnitHistory history) {
        this.permits = permits;
        this.store = store;
        this.regulations = regulations;
        this.papers = papers;
        this.organization = organization;
        this.history = history;
    }

    ModelAndView page(RegulationId id, FormErrors errors, Actor actor, Hx hx) {
        var regulation = permits.requireSee(actor, id);
        boolean writes = permits.mayWrite(actor, regulation);
        boolean decides = permits.mayDecide(actor, regulation);
        var remarks = regulations.examine(regulation.content(), regulation.unit());
        var words = words(regulation, hx);
        var lines = new ArrayList<RegulationPage.Line>();
        for (int at = 0; at < words.size(); at++) {
            int row = at;
            lines.add(new RegulationPage.Line(
                    words.get(at),
                    remarks.stream().filter(remark -> remark.row() == row).toList()));
        }
        var replaces = regulation.replaces();
        var next = store.nextOf(id)
                .filter(each -> each.state().open() || writes || decides)
                .orElse(null);
        return hx.form(
                "rulebook/local/regulation",
                new RegulationPage(
                        regulation,
                        organization.unit(regulation.unit()).name(),
                        lines,
                        replaces == null ? null : store.require(replaces),
                        next,
                        steps(regulation, writes || decides),
                        papers.of(id),
                        succession(regulation, actor),
                        new RegulationPage.Rights(writes, decides, decides && !store.writtenBy(id, actor)),
                        Ids.text(Ids.next()),
                        errors),
                errors);
    }

    private Succession succession(Regulation regulation, Actor actor) {
        var ended = history.ended(regulation.unit()).orElse(null);
        var heirs = ended == null || !regulation.state().open()
                ? List.<UnitView>of()
                : permits.heirs(actor, regulation.unit()).stream()
                        .filter(heir -> store.adoptedBy(heir, regulation.id()).isEmpty())
                        .map(organization::unit)
                        .toList();
        var adopts = regulation.lineage().adopts();
        var former = adopts == null ? null : store.require(adopts);
        return new Succession(
                ended,
                heirs,
                former,
                former == null ? "" : organization.unit(former.unit()).name());
    }

    /// What it lays down, in words, by the names of its first day.
    List<RegulationPage.Words> words(Regulation regulation, Hx hx) {
        var say = new ProvisionWords(
                new Sayings(regulations.asOf(regulation.content().from(), regulation.unit()), hx.texts()),
                regulation.content());
        return regulation.content().provisions().stream().map(say::of).toList();
    }

    /// The work on a draft is for those who do it; who entered and who approved is for all.
    private List<Step> steps(Regulation regulation, boolean inside) {
        return store.steps(regulation.id()).stream()
                .filter(step -> inside
                        || step.kind() == Step.Kind.ENTERED
                        || step.kind() == Step.Kind.APPROVED
                        || step.kind() == Step.Kind.REPEALED)
                .toList();
    }
}
