package vn.thidua.movement.acknowledgement;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// What is told about acknowledging movements.
@Component
class AcknowledgementNotices implements NoticeKinds {
    static final NoticeKind ASKED = new NoticeKind("movement.notice.acknowledge", ByMail.DAILY);

    private static final int POSITION = 34;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ASKED);
    }
}
