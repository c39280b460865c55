package vn.thidua.notice;

import java.util.List;
import org.springframework.stereotype.Component;

/// The kinds of notices about accounts and the organization, which know nothing of notices themselves.
@Component
class FoundationNotices implements NoticeKinds {
    static final NoticeKind SECURITY = new NoticeKind("notice.kind.security", ByMail.AT_ONCE);
    static final NoticeKind ROLE = new NoticeKind("notice.kind.role", ByMail.AT_ONCE);
    static final NoticeKind STAND_IN = new NoticeKind("notice.kind.stand_in", ByMail.AT_ONCE);
    static final NoticeKind REORGANIZATION = new NoticeKind("notice.kind.reorganization", ByMail.DAILY);

    private static final int POSITION = 900;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ROLE, STAND_IN, SECURITY, REORGANIZATION);
    }
}
