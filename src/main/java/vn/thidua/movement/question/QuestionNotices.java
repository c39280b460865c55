package vn.thidua.movement.question;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notice.ByMail;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.NoticeKinds;

/// The kinds of notices about questions.
@Component
class QuestionNotices implements NoticeKinds {
    static final NoticeKind ASKED = new NoticeKind("movement.question.notice.asked", ByMail.DAILY);
    static final NoticeKind ANSWERED = new NoticeKind("movement.question.notice.answered", ByMail.DAILY);
    static final NoticeKind PASSED = new NoticeKind("movement.question.notice.passed", ByMail.DAILY);

    private static final int POSITION = 34;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ASKED, ANSWERED, PASSED);
    }
}
