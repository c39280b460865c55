package vn.thidua.movement.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about review meetings.
@Component
class ReviewNotices implements NoticeKinds {
    static final NoticeKind INVITED = new NoticeKind("movement.review.notice.invited", ByMail.AT_ONCE);
    static final NoticeKind CONCLUDED = new NoticeKind("movement.review.notice.concluded", ByMail.DAILY);

    private static final int POSITION = 36;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(INVITED, CONCLUDED);
    }
}
