package vn.thidua.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How long a text is in bold Tinos, whose letters are exactly as wide as those of Times New Roman.
final class LetterWidths {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private LetterWidths(TrueTypeFont font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    static LetterWidths bold() {
        try (var in = Objects.requireNonNull(LetterWidths.class.getResourceAsStream(Pdf.fontFile("Bold")))) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new LetterWidths(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its length on one line, in millimetres.
    synchronized double of(String text, double points) {
        double units = 0;
        try {
            for (int letter : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(letters.getGlyphId(letter));
            }
            return units / font.getUnitsPerEm() * points * MILLIMETRES_PER_POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
