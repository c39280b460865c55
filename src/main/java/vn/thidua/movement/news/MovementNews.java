package vn.thidua.movement.news;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Message;
import vn.thidua.movement.MovementLaunched;
import vn.thidua.movement.model.Movements;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;

/// Tells the officers and heads of all who take part that they have duties now: by a handful of statements, however
/// many they are.
@Component
class MovementNews {
    private final Notices notices;
    private final Movements movements;
    private final Organization organization;

    MovementNews(Notices notices, Movements movements, Organization organization) {
        this.notices = notices;
        this.movements = movements;
        this.organization = organization;
    }

    @EventListener
    void launched(MovementLaunched fact) {
        var units = movements.participants(fact.movement());
        var kind = MovementNotices.LAUNCHED;
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + fact.movement().text(),
                        new Message(
                                kind.key() + ".text",
                                List.of(organization.unit(fact.unitOf()).name(), fact.title(), fact.number())),
                        "/movements/" + fact.movement().text(),
                        new News.About(fact.subjectKind(), fact.subject()),
                        Urgency.TO_ACT,
                        fact.by()),
                To.holdersAt(Role.EMULATION_OFFICER, units),
                To.holdersAt(Role.HEAD, units));
    }
}
