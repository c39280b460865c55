package vn.thidua.document.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;

/// Text files and pasted text, in whatever encoding they came.
final class PlainText {
    private static final double CONTROLS_AT_MOST = 0.005;
    private static final double PLAUSIBLE_AT_LEAST = 0.3;

    /// @param encoding the legacy encoding the text was converted from, if any
    record Decoded(String text, @Nullable LegacyEncoding encoding) {}

    private PlainText() {}

    static boolean hasByteOrderMark(byte[] content) {
        return starts(content, 0xEF, 0xBB, 0xBF) || starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF);
    }

    static Decoded decode(byte[] content) {
        var unicode = unicode(content);
        if (unicode.isPresent()) {
            return unlegacy(unicode.get());
        }
        refuseBinary(content);
        return Stream.concat(
                        Stream.of(Optional.<LegacyEncoding>empty()),
                        Stream.of(LegacyEncoding.values()).map(Optional::of))
                .map(encoding -> decoded(content, encoding.orElse(null)))
                .filter(text -> share(text) >= PLAUSIBLE_AT_LEAST)
                .max(Comparator.comparingDouble(PlainText::share))
                .orElseThrow(() -> DocumentRefusal.UNREADABLE.with());
    }

    /// Legacy text that some program already carried over into Unicode, letter by wrong letter.
    static Decoded unlegacy(String text) {
        return LegacyGuess.of(text)
                .map(encoding -> new Decoded(encoding.convert(text), encoding))
                .orElseGet(() -> new Decoded(text, null));
    }

    private static Decoded decoded(byte[] content, @Nullable LegacyEncoding encoding) {
        return encoding == null
                ? new Decoded(
                        vn.thidua.kernel.Vietnamese.nfc(new String(content, Charset.forName("windows-1258"))), null)
                : new Decoded(encoding.convert(new String(content, Charset.forName("windows-1252"))), encoding);
    }

    private static double share(Decoded decoded) {
        var text = decoded.text();
        return Syllables.of(text.substring(0, Math.min(text.length(), 20_000))).plausible();
    }

    private static Optional<String> unicode(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE) || zeros(content, 1) > 0.2 && zeros(content, 0) < 0.01) {
            return strict(content, StandardCharsets.UTF_16LE).filter(PlainText::readable);
        }
        if (starts(content, 0xFE, 0xFF) || zeros(content, 0) > 0.2 && zeros(content, 1) < 0.01) {
            return strict(content, StandardCharsets.UTF_16BE).filter(PlainText::readable);
        }
        refuseBinary(content);
        return strict(content, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean readable(String text) {
        return text.chars()
                        .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t')
                        .count()
                <= text.length() * CONTROLS_AT_MOST;
    }

    private static void refuseBinary(byte[] content) {
        var controls = 0;
        for (var b : content) {
            controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
            if (b == 0) {
                throw DocumentRefusal.UNKNOWN_FORMAT.with();
            }
        }
        if (controls > content.length * CONTROLS_AT_MOST) {
            throw DocumentRefusal.UNKNOWN_FORMAT.with();
        }
    }

    /// The share of zeros at even (0) or odd (1) places of the start.
    private static double zeros(byte[] content, int parity) {
        var end = Math.min(content.length, 4096);
        var zeros = 0;
        for (var i = parity; i < end; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return end < 2 ? 0 : 2.0 * zeros / end;
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (var i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
