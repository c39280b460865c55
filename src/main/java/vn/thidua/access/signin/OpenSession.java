package vn.thidua.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.session.Session;

/// An open session of an account.
/// @param key stands for it in forms: no part of what opens it
/// @param device what its browser says of itself
/// @param address where it was opened from
/// @param own whether it is the reader's own
public record OpenSession(String key, Device device, String address, Instant since, Instant lastUsed, boolean own) {
    static final String AGENT = "access.agent";
    static final String ADDRESS = "access.address";
    private static final int KEY_BYTES = 12;

    static OpenSession of(Session session, String own) {
        return new OpenSession(
                key(session.getId()),
                Device.of(Objects.requireNonNullElse(session.<String>getAttribute(AGENT), "")),
                masked(Objects.requireNonNullElse(session.<String>getAttribute(ADDRESS), "")),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(own));
    }

    static String key(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Enough of an address to know one's own: `10.1.2.*`.
    private static String masked(String address) {
        int cut = Math.max(address.lastIndexOf('.'), address.lastIndexOf(':'));
        return cut < 0 ? address : address.substring(0, cut + 1) + "*";
    }
}
