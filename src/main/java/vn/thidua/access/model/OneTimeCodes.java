package vn.thidua.access.model;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// The codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits, as every app understands).
public final class OneTimeCodes {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private OneTimeCodes() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The code of a moment.
    public static String at(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The time step the code belongs to: now, or the one before or after, for clocks differ.
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var length = CODES.getTimeStep();
        var current = now.getEpochSecond() / length.toSeconds();
        for (long step = current - 1; step <= current + 1; step++) {
            if (at(secret, Instant.ofEpochSecond(step * length.toSeconds())).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// The secret as people type it: groups of four letters.
    public static String written(byte[] secret) {
        return base32(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// What the picture says to the app.
    public static String address(byte[] secret, String userName) {
        return "otpauth://totp/ThiDua:" + URLEncoder.encode(userName, StandardCharsets.UTF_8) + "?secret="
                + base32(secret) + "&issuer=ThiDua";
    }

    private static String base32(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }
}
