package vn.thidua.duty.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyAccepted;
import vn.thidua.duty.DutyFact;
import vn.thidua.duty.DutyRestored;
import vn.thidua.duty.DutyReturned;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutySubmitted;
import vn.thidua.duty.DutyWaived;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.Tasks;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Tells of duties: those who decide that one was handed in, those who answer for the unit what was decided. What is
/// done as soon as the unit says so waits for nobody, so nobody is told.
@Component
class DutyNews {
    private final Notices notices;
    private final Responsible responsible;
    private final Organization organization;
    private final DutyRegister duties;
    private final Tasks tasks;

    DutyNews(Notices notices, Responsible responsible, Organization organization, DutyRegister duties, Tasks tasks) {
        this.notices = notices;
        this.responsible = responsible;
        this.organization = organization;
        this.duties = duties;
        this.tasks = tasks;
    }

    @EventListener
    void submitted(DutySubmitted fact) {
        if (fact.after() == DutyState.SUBMITTED) {
            tell(
                    DutyNotices.SUBMITTED,
                    fact,
                    Urgency.TO_ACT,
                    List.of(unit(fact.unitOf()), fact.words()),
                    responsible.deciding(
                            tasks.require(duties.require(fact.duty()).task()).askedBy()));
        }
    }

    @EventListener
    void returned(DutyReturned fact) {
        tell(
                DutyNotices.RETURNED,
                fact,
                Urgency.TO_ACT,
                List.of(name(fact.by()), unit(fact.unitOf()), fact.words(), fact.reason()),
                responsible.answering(fact.unitOf()));
    }

    @EventListener
    void accepted(DutyAccepted fact) {
        tell(
                DutyNotices.ACCEPTED,
                fact,
                Urgency.TO_KNOW,
                List.of(name(fact.by()), unit(fact.unitOf()), fact.words()),
                responsible.answering(fact.unitOf()));
    }

    @EventListener
    void waived(DutyWaived fact) {
        tell(
                DutyNotices.WAIVED,
                fact,
                Urgency.TO_KNOW,
                List.of(name(fact.by()), unit(fact.unitOf()), fact.words(), fact.reason()),
                responsible.answering(fact.unitOf()));
    }

    @EventListener
    void restored(DutyRestored fact) {
        tell(
                DutyNotices.RESTORED,
                fact,
                Urgency.TO_ACT,
                List.of(name(fact.by()), unit(fact.unitOf()), fact.words()),
                responsible.answering(fact.unitOf()));
    }

    /// The version of the duty tells its events apart.
    private void tell(NoticeKind kind, DutyFact fact, Urgency urgency, List<Object> arguments, To... to) {
        var key = fact.duty().text();
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + key + "/"
                                + duties.require(fact.duty()).version(),
                        new Message(kind.key() + ".text", arguments),
                        "/duties/" + key,
                        new News.About(fact.subjectKind(), fact.subject()),
                        urgency,
                        fact.by()),
                to);
    }

    private String unit(UnitId unit) {
        return organization.unit(unit).name();
    }

    private static String name(@Nullable Actor by) {
        return by == null ? "" : by.name();
    }
}
