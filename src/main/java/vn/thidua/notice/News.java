package vn.thidua.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;

/// Something worth telling.
/// @param event names what has happened, once and for all: nobody is told of the same event twice
/// @param text what is told; its arguments are texts, numbers, days or messages. No more of people than their names
/// @param link the page that shows it, an address of ours
/// @param about what it is about, as facts name their subject
/// @param by whose doing it is, who is not told of it; null where he is to be told all the same
public record News(
        NoticeKind kind,
        String event,
        Message text,
        String link,
        About about,
        Urgency urgency,
        @Nullable Actor by) {
    public News {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("not an address of ours");
        }
    }

    /// A thing by its kind and key.
    public record About(String kind, UUID id) {}
}
