package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.Organization;
import vn.thidua.plan.PlanAct;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.examine.Examined;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Remark;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Span;
import vn.thidua.site.FormErrors;

/// Puts the reader's page together for one visitor.
@Component
public class Reader {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Editions editions;
    private final Steps steps;
    private final RemarkBoard remarks;
    private final Examiner examiner;
    private final Organization organization;
    private final StoredFiles files;
    private final List<PlanAct> acts;

    Reader(
            PlanPermits permits,
            Revisions revisions,
            Editions editions,
            Steps steps,
            RemarkBoard remarks,
            Examiner examiner,
            Organization organization,
            StoredFiles files,
            List<PlanAct> acts) {
        this.permits = permits;
        this.revisions = revisions;
        this.editions = editions;
        this.steps = steps;
        this.remarks = remarks;
        this.examiner = examiner;
        this.organization = organization;
        this.files = files;
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(PlanAct::position)).toList();
    }

    /// A plan and the revision of it that the visitor may read: what holds, or for those below what was issued.
    public record Sight(Plan plan, Revision revision, boolean inside) {}

    public Sight sight(PlanId id, Actor by) {
        var plan = permits.toRead(by, id);
        boolean inside = permits.sees(by, plan);
        int number = inside || plan.received()
                ? plan.revision()
                : editions.last(id).orElseThrow(() -> new Missing("plan")).revision();
        return new Sight(plan, revisions.require(id, number), inside);
    }

    public Examined examined(Sight sight) {
        return examiner.examine(sight.plan(), sight.revision());
    }

    PlanPage page(PlanId id, Actor by, FormErrors errors) {
        var sight = sight(id, by);
        var plan = sight.plan();
        var rights = rights(sight, by);
        var said = rights.inside() ? remarks.of(id) : List.<Remark>of();
        var examined = examined(sight);
        var marks = PaperMarks.of(examined, said);
        var paper = marks.paper();
        return new PlanPage(
                rights.inside() ? plan : asIssued(plan),
                organization.unit(plan.unit()),
                sight.revision(),
                paper,
                beside(sight, examined, marks, said, rights),
                rights.inside() ? steps.of(id) : List.of(),
                editions.of(id),
                plan.original() == null || !rights.inside() && !plan.received()
                        ? null
                        : files.find(plan.original()).orElse(null),
                link(plan.answers(), by),
                rights.inside() ? link(plan.follows(), by) : null,
                rights,
                acts.stream().flatMap(act -> act.of(id, by).stream()).toList(),
                errors);
    }

    /// Only what stands beside the text, for a check while somebody types.
    PlanPage.Beside beside(PlanId id, Actor by) {
        var sight = sight(id, by);
        var said = sight.inside() ? remarks.of(id) : List.<Remark>of();
        var examined = examined(sight);
        var marks = PaperMarks.of(examined, said);
        marks.paper();
        return beside(sight, examined, marks, said, rights(sight, by));
    }

    private static PlanPage.Beside beside(
            Sight sight, Examined examined, PaperMarks marks, List<Remark> said, PlanPage.Rights rights) {
        var corrections = sight.revision().corrections();
        return new PlanPage.Beside(
                "/plans/" + sight.plan().id().text(),
                sight.revision().number(),
                rights.inside() ? findings(examined, marks) : List.of(),
                remarks(examined, marks, said),
                Items.of(examined, marks, corrections),
                examined.corrected().lost(),
                corrections,
                rights.inside(),
                rights.edit(),
                rights.remark());
    }

    private static List<FindingView> findings(Examined examined, PaperMarks marks) {
        var views = new ArrayList<FindingView>();
        var all = examined.findings();
        for (int at = 0; at < all.size(); at++) {
            Finding finding = all.get(at);
            var id = PaperMarks.findingId(at);
            views.add(new FindingView(
                    id,
                    finding,
                    marks.wayTo(id, finding.span()),
                    examined.acceptanceOf(finding),
                    Examined.atIssue(finding)));
        }
        views.sort((one, other) -> {
            int severity = one.finding().severity().compareTo(other.finding().severity());
            return one.atIssue() == other.atIssue() ? severity : one.atIssue() ? 1 : -1;
        });
        return views;
    }

    private static List<RemarkView> remarks(Examined examined, PaperMarks marks, List<Remark> all) {
        var text = Vietnamese.line(examined.corrected().reading().text());
        var raw = examined.corrected().reading().text();
        return all.stream()
                .filter(remark -> remark.answers() == null)
                .map(remark -> {
                    int at = remark.quote().isEmpty() || !text.contains(remark.quote())
                            ? -1
                            : raw.indexOf(remark.quote());
                    return new RemarkView(
                            remark,
                            all.stream()
                                    .filter(answer -> remark.id().equals(answer.answers()))
                                    .toList(),
                            at < 0
                                    ? null
                                    : marks.wayTo(
                                            "", new Span(at, at + remark.quote().length())));
                })
                .toList();
    }

    private PlanPage.Rights rights(Sight sight, Actor by) {
        var plan = sight.plan();
        boolean there = sight.inside() && plan.deletedAt() == null;
        boolean draft = sight.inside() && permits.may(by, Act.DRAFT, plan);
        boolean edit = there && draft && plan.state().open();
        return new PlanPage.Rights(
                sight.inside(),
                edit,
                draft,
                there && permits.may(by, Act.SIGN, plan),
                there && plan.state() != PlanState.CLOSED && permits.may(by, Act.REMARK, plan),
                edit && revisions.before(plan.id(), plan.revision()).isPresent(),
                edit && revisions.after(plan.id(), plan.revision()).isPresent());
    }

    private PlanPage.@Nullable PlanLink link(@Nullable PlanId id, Actor by) {
        if (id == null) {
            return null;
        }
        try {
            var plan = permits.toRead(by, id);
            return new PlanPage.PlanLink(
                    "/plans/" + id.text(), plan.number() == null ? plan.title() : plan.number() + " · " + plan.title());
        } catch (Missing _) {
            return null;
        }
    }

    private static Plan asIssued(Plan plan) {
        return plan.state() == PlanState.CLOSED ? plan : plan.asIssued();
    }
}
