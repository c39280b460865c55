package vn.thidua.document.extract;

import java.util.Optional;
import java.util.stream.Stream;

/// Recognises a whole text in a legacy encoding where no font tells: the reading that turns most words into syllables
/// wins.
final class LegacyGuess {
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 2;

    private LegacyGuess() {}

    static Optional<LegacyEncoding> of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        var asIs = Syllables.of(sample);
        if (asIs.words() < FEWEST_WORDS
                || asIs.plausible() > 0.8
                || sample.chars().anyMatch(LegacyGuess::onlyUnicode)) {
            return Optional.empty();
        }
        return Stream.of(LegacyEncoding.values())
                .filter(encoding -> share(encoding, sample) > Math.max(0.75, asIs.plausible() + 0.2))
                .max((a, b) -> Double.compare(share(a, sample), share(b, sample)));
    }

    private static double share(LegacyEncoding encoding, String sample) {
        return Syllables.of(encoding.convert(sample)).plausible();
    }

    /// Letters of the block Latin Extended Additional (ạ to ỹ) and ă, đ, ơ, ư do not exist in text of the old
    /// encodings.
    private static boolean onlyUnicode(int c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
    }
}
