package vn.thidua.plan.reading;

/// The shape of a text's letters.
final class Letters {
    private Letters() {}

    /// Whether there are letters and none is small.
    static boolean allUpper(String text) {
        boolean any = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }

    /// Whether nine letters of ten are capitals: a heading with `và` or `Tp` in it still is one.
    static boolean mostlyUpper(String text) {
        int upper = 0;
        int lower = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper >= 3 && upper >= 9 * lower;
    }

    /// Two to six words, each with a capital first letter and no mark: how a person's name is printed.
    static boolean nameLike(String text) {
        if (text.length() > 50 || text.length() < 5) {
            return false;
        }
        var words = text.split(" ");
        if (words.length < 2 || words.length > 7) {
            return false;
        }
        for (var word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            for (int at = 0; at < word.length(); at++) {
                if (!Character.isLetter(word.charAt(at)) && word.charAt(at) != '.' && word.charAt(at) != '\'') {
                    return false;
                }
            }
        }
        return true;
    }
}
