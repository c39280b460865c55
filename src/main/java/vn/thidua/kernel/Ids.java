package vn.thidua.kernel;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562, section 5.7) and writes them for addresses.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 25;

    private Ids() {}

    /// A new identifier, ordered by the time of its making.
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// The 25 characters that stand for the identifier in an address.
    public static String text(UUID id) {
        var digits = unsigned(id.getMostSignificantBits())
                .shiftLeft(64)
                .or(unsigned(id.getLeastSignificantBits()))
                .toString(36);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /// The identifier written in an address, or empty where the text is none of ours.
    public static Optional<UUID> parse(String text) {
        if (!text.toLowerCase(Locale.ROOT).matches("[0-9a-z]{25}")) {
            return Optional.empty();
        }
        var number = new BigInteger(text, 36);
        return number.bitLength() > 128
                ? Optional.empty()
                : Optional.of(new UUID(number.shiftRight(64).longValue(), number.longValue()));
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }
}
