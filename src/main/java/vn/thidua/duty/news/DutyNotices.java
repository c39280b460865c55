package vn.thidua.duty.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about the time of duties.
@Component
public class DutyNotices implements NoticeKinds {
    /// another last day
    public static final NoticeKind MOVED = new NoticeKind("duty.notice.moved", ByMail.DAILY);

    private static final int POSITION = 24;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(MOVED);
    }
}
