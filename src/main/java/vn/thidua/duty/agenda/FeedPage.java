package vn.thidua.duty.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The feed of one person.
/// @param createdAt when the address was made, null where there is none
/// @param lastReadAt when a program read it last
/// @param address the whole address, only on the page that follows its making
public record FeedPage(
        @Nullable Instant createdAt,
        @Nullable Instant lastReadAt,
        @Nullable String address) {
    /// The address as programs know it that subscribe at a click.
    public @Nullable String subscription() {
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }
}
