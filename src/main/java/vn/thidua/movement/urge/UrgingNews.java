package vn.thidua.movement.urge;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.UnitId;

/// Tells the officers and heads of units that they were urged. One unit is told what it owes; many are told together,
/// and their notice leads each to what is his.
@Component
class UrgingNews implements NoticeKinds {
    static final NoticeKind URGED = new NoticeKind("movement.notice.urged", ByMail.DAILY);

    private static final int POSITION = 24;
    private static final String ALL_THAT_IS_LATE = "/duties?view=owed&due=late";

    private final Notices notices;

    UrgingNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(URGED);
    }

    void tell(List<Urges.Urged> urged, LocalDate day, Actor by) {
        var units = urged.stream().map(Urges.Urged::unit).distinct().toList();
        var first = urged.getFirst();
        // a duty is urged once a day: its first one makes the event
        var event = URGED.key() + "/" + first.duty().text() + "/" + day;
        var one = urged.size() == 1;
        notices.tell(
                new News(
                        URGED,
                        event,
                        text(urged, units, by),
                        one ? "/duties/" + first.duty().text() : ALL_THAT_IS_LATE,
                        new News.About("duty", first.duty().value()),
                        Urgency.TO_ACT,
                        by),
                to(units));
    }

    private static Message text(List<Urges.Urged> urged, List<UnitId> units, Actor by) {
        var first = urged.getFirst();
        if (units.size() > 1) {
            return Message.of("movement.notice.urged.many", by.name(), first.movement());
        }
        return urged.size() == 1
                ? Message.of("movement.notice.urged.text", by.name(), first.words(), first.movement(), first.dueOn())
                : Message.of("movement.notice.urged.several", by.name(), urged.size(), first.movement(), first.words());
    }

    private static To[] to(List<UnitId> units) {
        return units.size() == 1
                ? new To[] {
                    To.holders(Role.EMULATION_OFFICER, units.getFirst()), To.holders(Role.HEAD, units.getFirst())
                }
                : new To[] {To.holdersAt(Role.EMULATION_OFFICER, units), To.holdersAt(Role.HEAD, units)};
    }
}
