package vn.thidua.notice;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.BarSign;

/// The bell in the top bar.
@Component
class Bell implements BarSign {
    private static final int POSITION = 10;

    private final NoticeBoard notices;

    Bell(NoticeBoard notices) {
        this.notices = notices;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "notice.bell";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public String address() {
        return NoticesController.ADDRESS;
    }

    @Override
    public String again() {
        return BellController.ADDRESS;
    }

    @Override
    public int waiting(Actor by) {
        return notices.unread(by);
    }
}
