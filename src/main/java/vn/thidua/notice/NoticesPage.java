package vn.thidua.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.site.table.TablePage;

/// One's notices.
/// @param unread how many of all, whatever the filters
/// @param newest of all, null where there is none
/// @param undo the marking as read that can be taken back, null where none has just been done
public record NoticesPage(
        TablePage<NoticeLine> table,
        List<NoticeKind> kinds,
        int unread,
        @Nullable UUID newest,
        @Nullable UUID undo) {
    /// As the form sends it.
    public String newestKey() {
        return newest == null ? "" : Ids.text(newest);
    }

    public String undoAddress() {
        return undo == null ? "" : "/notices/reading/" + Ids.text(undo) + "/removal";
    }
}
