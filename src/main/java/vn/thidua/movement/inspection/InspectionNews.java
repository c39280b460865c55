package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;

/// Tells the officers and the head of an inspected unit what is to come and what came of it.
@Component
class InspectionNews {
    private final Notices notices;
    private final Organization organization;

    InspectionNews(Notices notices, Organization organization) {
        this.notices = notices;
        this.organization = organization;
    }

    @EventListener
    void planned(InspectionPlanned fact) {
        coming(fact, "movement.inspection.notice.planned.text", fact.on());
    }

    @EventListener
    void moved(InspectionMoved fact) {
        coming(fact, "movement.inspection.notice.moved.text", fact.on());
    }

    @EventListener
    void restored(InspectionRestored fact) {
        coming(fact, "movement.inspection.notice.planned.text", fact.on());
    }

    @EventListener
    void cancelled(InspectionCancelled fact) {
        tell(
                InspectionNotices.PLANNED,
                fact,
                Urgency.TO_KNOW,
                new Message(
                        "movement.inspection.notice.cancelled.text",
                        List.of(unit(fact), fact.about().title(), fact.reason())));
    }

    @EventListener
    void asked(MendingAsked fact) {
        tell(
                InspectionNotices.HELD,
                fact,
                Urgency.TO_ACT,
                new Message(
                        "movement.inspection.notice.mending.text", List.of(unit(fact), fact.words(), fact.dueOn())));
    }

    @EventListener
    void closed(InspectionClosed fact) {
        tell(
                InspectionNotices.HELD,
                fact,
                Urgency.TO_KNOW,
                new Message(
                        "movement.inspection.notice.closed.text",
                        List.of(unit(fact), fact.about().title())));
    }

    private void coming(InspectionFact fact, String key, LocalDate on) {
        tell(
                InspectionNotices.PLANNED,
                fact,
                Urgency.TO_KNOW,
                new Message(key, List.of(unit(fact), on, fact.about().title())));
    }

    private void tell(NoticeKind kind, InspectionFact fact, Urgency urgency, Message text) {
        var about = fact.about();
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + Ids.text(Ids.next()),
                        text,
                        "/movements/" + about.movement().text() + "/inspections/"
                                + about.inspection().text(),
                        new News.About(fact.subjectKind(), fact.subject()),
                        urgency,
                        fact.by()),
                To.holders(Role.EMULATION_OFFICER, about.inspected()),
                To.holdersAt(Role.HEAD, List.of(about.inspected())));
    }

    private String unit(InspectionFact fact) {
        return organization.unit(fact.about().unit()).name();
    }
}
