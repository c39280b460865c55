package vn.thidua.plan.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about plans.
@Component
class PlanNotices implements NoticeKinds {
    static final NoticeKind SUBMITTED = new NoticeKind("plan.notice.submitted", ByMail.DAILY);
    static final NoticeKind RETURNED = new NoticeKind("plan.notice.returned", ByMail.DAILY);
    static final NoticeKind ISSUED = new NoticeKind("plan.notice.issued", ByMail.DAILY);
    static final NoticeKind AMENDED = new NoticeKind("plan.notice.amended", ByMail.DAILY);
    static final NoticeKind REMARKED = new NoticeKind("plan.notice.remarked", ByMail.DAILY);
    static final NoticeKind SETTLED = new NoticeKind("plan.notice.settled", ByMail.DAILY);

    private static final int POSITION = 10;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(SUBMITTED, RETURNED, ISSUED, AMENDED, REMARKED, SETTLED);
    }
}
