package vn.thidua.document.extract;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;

/// One level of an automatic list: its first number, the kind of its digits, and its pattern (`%1.%2.`).
record ListLevel(int start, Digits digits, String pattern) {
    /// How a number of a list is written.
    enum Digits {
        DECIMAL {
            @Override
            String of(int n) {
                return Integer.toString(n);
            }
        },
        PADDED {
            @Override
            String of(int n) {
                return "%02d".formatted(n);
            }
        },
        UPPER_ROMAN {
            @Override
            String of(int n) {
                return roman(n);
            }
        },
        LOWER_ROMAN {
            @Override
            String of(int n) {
                return roman(n).toLowerCase(Locale.ROOT);
            }
        },
        UPPER_LETTER {
            @Override
            String of(int n) {
                return letters(n);
            }
        },
        LOWER_LETTER {
            @Override
            String of(int n) {
                return letters(n).toLowerCase(Locale.ROOT);
            }
        },
        BULLET {
            @Override
            String of(int n) {
                return "";
            }
        };

        abstract String of(int n);

        /// After the names of WordprocessingML (`upperRoman`), which others map to.
        static Digits named(String name) {
            return switch (name) {
                case "upperRoman" -> UPPER_ROMAN;
                case "lowerRoman" -> LOWER_ROMAN;
                case "upperLetter" -> UPPER_LETTER;
                case "lowerLetter" -> LOWER_LETTER;
                case "decimalZero" -> PADDED;
                case "bullet", "none" -> BULLET;
                default -> DECIMAL;
            };
        }

        /// After the sample that OpenDocument and HTML give: 1, I, i, A, a.
        static Digits sample(String sample) {
            return switch (sample) {
                case "I" -> UPPER_ROMAN;
                case "i" -> LOWER_ROMAN;
                case "A" -> UPPER_LETTER;
                case "a" -> LOWER_LETTER;
                case "" -> BULLET;
                default -> DECIMAL;
            };
        }

        private static String roman(int n) {
            return n < 1 || n > 3999
                    ? Integer.toString(n)
                    : new RuleBasedNumberFormat(Locale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
                            .format(n, "%roman-upper");
        }

        /// A to Z, then AA, BB: as Word counts.
        private static String letters(int n) {
            return n < 1 || n > 26 * 10
                    ? Integer.toString(n)
                    : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
        }
    }

    /// The sign of a bullet as people write it; a picture of a symbol font becomes a dash.
    String bullet() {
        var sign = pattern.strip();
        return sign.matches("[-–—+*•]") ? sign.replace('•', '-') : sign.isEmpty() ? "" : "-";
    }
}
