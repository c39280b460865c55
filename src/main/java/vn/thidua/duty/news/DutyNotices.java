package vn.thidua.duty.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about duties.
@Component
public class DutyNotices implements NoticeKinds {
    static final NoticeKind SUBMITTED = new NoticeKind("duty.notice.submitted", ByMail.DAILY);
    static final NoticeKind RETURNED = new NoticeKind("duty.notice.returned", ByMail.DAILY);
    static final NoticeKind ACCEPTED = new NoticeKind("duty.notice.accepted", ByMail.DAILY);
    static final NoticeKind WAIVED = new NoticeKind("duty.notice.waived", ByMail.DAILY);
    static final NoticeKind RESTORED = new NoticeKind("duty.notice.restored", ByMail.DAILY);
    static final NoticeKind AHEAD = new NoticeKind("duty.notice.ahead", ByMail.DAILY);
    static final NoticeKind LATE = new NoticeKind("duty.notice.late", ByMail.DAILY);

    /// another last day
    public static final NoticeKind MOVED = new NoticeKind("duty.notice.moved", ByMail.DAILY);

    private static final int POSITION = 5;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(AHEAD, LATE, SUBMITTED, RETURNED, ACCEPTED, WAIVED, RESTORED, MOVED);
    }
}
