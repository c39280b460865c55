package vn.thidua.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;

/// A notice as its recipient's list shows it.
/// @param kind key of its kind's name
/// @param readAt null as long as it is unread
public record NoticeLine(
        UUID id,
        String kind,
        Urgency urgency,
        Message text,
        Instant at,
        @Nullable Instant readAt) {
    public boolean unread() {
        return readAt == null;
    }

    public boolean toAct() {
        return urgency == Urgency.TO_ACT;
    }

    public String address() {
        return "/notices/" + Ids.text(id);
    }

    public String stateText() {
        return unread() ? "notice.state.unread" : "notice.state.read";
    }
}
