package vn.thidua.document.extract;

import java.time.Duration;

/// How much of a file we are ready to deal with. A plan has ten pages; the most that was ever seen had ninety.
/// @param bytes of the file as it was sent
/// @param pages of a PDF
/// @param characters of the text
/// @param time in the other process, its start included
public record Limits(long bytes, int pages, int characters, Duration time) {
    public static final Limits USUAL = new Limits(20L << 20, 300, 1_000_000, Duration.ofSeconds(20));
}
