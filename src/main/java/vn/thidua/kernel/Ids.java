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
    private static final int BASE = 36;
    private static final int AT_A_TIME = 5;
    private static final long FIVE_DIGITS = 60_466_176;
    private static final int QUARTER = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private Ids() {}

    /// A new identifier, ordered by the time of its making.
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// The 25 characters that stand for the identifier in an address. A page holds hundreds: five digits are taken
    /// off at a time, in plain arithmetic.
    public static String text(UUID id) {
        long[] quarters = {
            id.getMostSignificantBits() >>> QUARTER,
            id.getMostSignificantBits() & LOW,
            id.getLeastSignificantBits() >>> QUARTER,
            id.getLeastSignificantBits() & LOW
        };
        var digits = new char[LENGTH];
        for (int end = LENGTH; end > 0; end -= AT_A_TIME) {
            long rest = 0;
            for (int i = 0; i < quarters.length; i++) {
                long part = rest << QUARTER | quarters[i];
                quarters[i] = part / FIVE_DIGITS;
                rest = part % FIVE_DIGITS;
            }
            for (int at = end - 1; at >= end - AT_A_TIME; at--) {
                digits[at] = Character.forDigit((int) (rest % BASE), BASE);
                rest /= BASE;
            }
        }
        return new String(digits);
    }

    /// The identifier written in an address, or empty where the text is none of ours.
    public static Optional<UUID> parse(String text) {
        if (!text.toLowerCase(Locale.ROOT).matches("[0-9a-z]{25}")) {
            return Optional.empty();
        }
        var number = new BigInteger(text, BASE);
        return number.bitLength() > 128
                ? Optional.empty()
                : Optional.of(new UUID(number.shiftRight(64).longValue(), number.longValue()));
    }
}
