package vn.thidua.kernel.chain;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a look at the whole chain found.
/// @param links how many links hold
/// @param newest the hash of the last link that holds, empty where there is none
public record Verdict(long links, String newest, @Nullable Fault fault) {
    private static final int GROUP = 8;

    public static Verdict of(long links, byte[] hash, @Nullable Fault fault) {
        return new Verdict(links, links == 0 ? "" : HexFormat.of().formatHex(hash), fault);
    }

    public boolean sound() {
        return fault == null;
    }

    /// A hash in groups of eight, to be noted on paper.
    public static String grouped(String hash) {
        return hash.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
