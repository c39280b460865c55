package vn.thidua.plan.compose;

import java.time.LocalDate;
import java.util.stream.IntStream;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.reading.Reading;

/// An issued plan as the draft of its amendment: number and day blank again, and a sentence that says what it amends.
public final class AmendedText {
    private AmendedText() {}

    /// @param number number and symbol of the edition that is amended
    public static String of(Reading issued, String number, LocalDate issuedOn) {
        var edits = new Edits();
        edits.blank(issued.content().letterhead(), issuedOn.getYear());
        var sentence =
                "Kế hoạch này sửa đổi, bổ sung Kế hoạch số %s ngày %s.".formatted(number, SpokenDay.of(issuedOn));
        int at = closing(issued);
        if (!issued.text().contains(sentence)) {
            edits.put(new Span(at, at), sentence + "\n");
        }
        return edits.in(issued.text());
    }

    /// Where the paper begins to end: its closing words, or what follows the body.
    private static int closing(Reading issued) {
        var blocks = issued.outline().blocks();
        return IntStream.range(0, blocks.size())
                .filter(at -> switch (blocks.get(at).part()) {
                    case CLOSING, RECIPIENTS, SIGNATURE -> true;
                    default -> false;
                })
                .map(at -> blocks.get(at).span().from())
                .findFirst()
                .orElseGet(() -> issued.text().length());
    }
}
