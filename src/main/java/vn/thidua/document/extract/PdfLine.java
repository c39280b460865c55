package vn.thidua.document.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a PDF's page as it is seen: pieces of text with wide gaps between them.
/// @param y of the base line, downwards
record PdfLine(float y, List<Piece> pieces) {
    /// Text without a wide gap inside.
    record Piece(float left, float right, float size, List<Run> runs) {}

    /// Letters of one font.
    record Run(String text, @Nullable String font) {}

    String text() {
        return pieces.stream()
                .flatMap(piece -> piece.runs().stream())
                .map(Run::text)
                .collect(java.util.stream.Collectors.joining());
    }

    float left() {
        return pieces.getFirst().left();
    }

    float right() {
        return pieces.getLast().right();
    }

    boolean crosses(float from, float to) {
        return pieces.stream().anyMatch(piece -> piece.left() < to && piece.right() > from);
    }

    PdfLine part(boolean leftSide, float x) {
        return new PdfLine(
                y, pieces.stream().filter(p -> (p.right() <= x) == leftSide).toList());
    }
}
