package vn.thidua.access.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// What a connected system shows: 256 random bits. A quick hash is enough for what nobody can guess.
public final class TokenText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /// By which a scan for leaked secrets knows it.
    private static final String PREFIX = "thidua_";

    private TokenText() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
