package vn.thidua.movement.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about movements.
@Component
class MovementNotices implements NoticeKinds {
    static final NoticeKind LAUNCHED = new NoticeKind("movement.notice.launched", ByMail.DAILY);

    private static final int POSITION = 20;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(LAUNCHED);
    }
}
