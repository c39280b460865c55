package vn.thidua.movement.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about how a movement goes on.
@Component
public class MovementCourseNotices implements NoticeKinds {
    /// to its leaders: the plan has a new edition
    public static final NoticeKind PLAN_AMENDED = new NoticeKind("movement.notice.plan_amended", ByMail.DAILY);
    /// to those who take part: their duties have changed with it
    public static final NoticeKind AMENDED = new NoticeKind("movement.notice.amended", ByMail.DAILY);
    /// the day of an event has been set
    public static final NoticeKind DATED = new NoticeKind("movement.notice.dated", ByMail.DAILY);
    /// closed, or opened again
    public static final NoticeKind CLOSED = new NoticeKind("movement.notice.closed", ByMail.DAILY);

    private static final int POSITION = 22;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(PLAN_AMENDED, AMENDED, DATED, CLOSED);
    }
}
