package vn.thidua.ledger.verify;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// A verification code: 80 random bits in the 32 characters of Crockford, which leave out what is misread.
/// @param value sixteen characters, without groups
public record Code(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Code next() {
        var value = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            value.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Code(value.toString());
    }

    /// Read as people type it: with or without groups, in small letters, with O for 0 and I or L for 1.
    /// @return empty where it cannot be one
    public static Optional<Code> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\-–.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new Code(plain))
                : Optional.empty();
    }

    /// In groups of four, as papers print it.
    public String text() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH; at += GROUP) {
            text.append(at == 0 ? "" : "-").append(value, at, at + GROUP);
        }
        return text.toString();
    }
}
