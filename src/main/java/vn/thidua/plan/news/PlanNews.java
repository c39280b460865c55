package vn.thidua.plan.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanFact;
import vn.thidua.plan.PlanIssued;
import vn.thidua.plan.PlanReturned;
import vn.thidua.plan.PlanSubmitted;
import vn.thidua.plan.RemarkMade;
import vn.thidua.plan.RemarkSettled;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Remarks;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;

/// Tells of plans: those who may sign it that it lies before them; its officers how the head decided; the officers of
/// the units directly below what was issued for them to carry out; those who work on it, and who made a remark, of
/// remarks.
@Component
class PlanNews {
    private final Notices notices;
    private final Organization organization;
    private final Plans plans;
    private final Steps steps;
    private final Remarks remarks;
    private final Revisions revisions;

    PlanNews(
            Notices notices,
            Organization organization,
            Plans plans,
            Steps steps,
            Remarks remarks,
            Revisions revisions) {
        this.notices = notices;
        this.organization = organization;
        this.plans = plans;
        this.steps = steps;
        this.remarks = remarks;
        this.revisions = revisions;
    }

    @EventListener
    void submitted(PlanSubmitted fact) {
        tell(
                PlanNotices.SUBMITTED,
                fact,
                step(fact),
                Urgency.TO_ACT,
                List.of(name(fact.by()), unit(fact.unitOf()), title(fact)),
                To.holders(Role.HEAD, fact.unitOf()));
    }

    @EventListener
    void returned(PlanReturned fact) {
        tell(
                PlanNotices.RETURNED,
                fact,
                step(fact),
                Urgency.TO_ACT,
                List.of(name(fact.by()), unit(fact.unitOf()), title(fact), fact.reason()),
                To.holders(Role.EMULATION_OFFICER, fact.unitOf()));
    }

    @EventListener
    void issued(PlanIssued fact) {
        var below =
                organization.children(fact.unitOf()).stream().map(UnitView::id).toList();
        var first = plans.require(fact.plan()).edition() == 1;
        tell(
                first ? PlanNotices.ISSUED : PlanNotices.AMENDED,
                fact,
                step(fact),
                Urgency.TO_KNOW,
                List.of(unit(fact.unitOf()), fact.number(), title(fact)),
                To.holders(Role.EMULATION_OFFICER, fact.unitOf()),
                To.holdersAt(Role.EMULATION_OFFICER, below));
    }

    /// To those who have written the text, and to whom the remark answers.
    @EventListener
    void remarked(RemarkMade fact) {
        var authors = new ArrayList<UUID>(revisions.authors(fact.plan()));
        var answered = remarks.require(fact.remark()).answers();
        if (answered != null) {
            authors.add(remarks.require(answered).byAccount());
        }
        tell(
                PlanNotices.REMARKED,
                fact,
                Ids.text(fact.remark().value()),
                Urgency.TO_KNOW,
                List.of(name(fact.by()), title(fact)),
                To.seeing(fact.unitOf(), authors));
    }

    @EventListener
    void settled(RemarkSettled fact) {
        var remark = remarks.require(fact.remark());
        tell(
                PlanNotices.SETTLED,
                fact,
                Ids.text(remark.id().value()) + "/" + remark.version(),
                Urgency.TO_KNOW,
                List.of(name(fact.by()), title(fact)),
                To.seeing(fact.unitOf(), List.of(remark.byAccount())));
    }

    private void tell(NoticeKind kind, PlanFact fact, String event, Urgency urgency, List<Object> arguments, To... to) {
        var key = fact.plan().text();
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + key + "/" + event,
                        new Message(kind.key() + ".text", arguments),
                        "/plans/" + key,
                        new News.About(fact.subjectKind(), fact.subject()),
                        urgency,
                        fact.by()),
                to);
    }

    private String step(PlanFact fact) {
        return Integer.toString(steps.count(fact.plan()));
    }

    private String unit(UnitId unit) {
        return organization.unit(unit).name();
    }

    private static String name(@Nullable Actor by) {
        return by == null ? "" : by.name();
    }

    private static Object title(PlanFact fact) {
        var title = Objects.requireNonNull(fact.title());
        return title.isEmpty() ? Message.of("plan.untitled") : title;
    }
}
