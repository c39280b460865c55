package vn.thidua.movement.inspection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about inspections.
@Component
class InspectionNotices implements NoticeKinds {
    static final NoticeKind PLANNED = new NoticeKind("movement.inspection.notice.planned", ByMail.DAILY);
    static final NoticeKind HELD = new NoticeKind("movement.inspection.notice.held", ByMail.DAILY);

    private static final int POSITION = 35;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(PLANNED, HELD);
    }
}
