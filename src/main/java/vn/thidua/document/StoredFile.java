package vn.thidua.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// What is known of a stored file without reading it.
/// @param sha256 of its bytes, in hexadecimal digits
public record StoredFile(FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {
    /// Whether these are its bytes.
    public boolean holds(byte[] bytes) {
        return sha256.equals(sha256(bytes));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
