package vn.thidua.duty.agenda;

import java.util.stream.Collectors;

/// Lines of a calendar no longer than 75 octets (RFC 5545, section 3.1). The library counts characters; a Vietnamese
/// one takes up to three octets, and none may be torn apart.
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final int ONE = 0x80;
    private static final int TWO = 0x800;
    private static final int THREE = 0x10000;

    private FoldedLines() {}

    static String of(String calendar) {
        return calendar.lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        var folded = new StringBuilder(line.length() + line.length() / 20);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = octets(letter);
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < ONE) {
            return 1;
        }
        if (letter < TWO) {
            return 2;
        }
        return letter < THREE ? 3 : 4;
    }
}
