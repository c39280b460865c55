package vn.thidua.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import vn.thidua.kernel.Vietnamese;

/// The body of a .doc (Word 97 to 2003), paragraph by paragraph. Deleted and hidden text and field codes are left out.
final class DocText {
    private static final int LEVELS = 9;
    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final TextSink sink;
    private final ListCounters counters = new ListCounters();
    private boolean rowOpen;
    private boolean cellOpen;
    private int fieldCodes;

    private DocText(TextSink sink) {
        this.sink = sink;
    }

    static void read(DirectoryNode root, TextSink sink) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var body = document.getRange();
            var reader = new DocText(sink);
            for (var i = 0; i < body.numParagraphs(); i++) {
                reader.read(body.getParagraph(i));
            }
            reader.leaveTable();
        }
    }

    private void read(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            leaveTable();
        } else if (paragraph.isTableRowEnd()) {
            closeCell();
            rowOpen = false;
            return;
        } else {
            openCell();
        }
        write(paragraph);
        sink.endParagraph();
        if (paragraph.isInTable() && paragraph.text().indexOf(CELL_END) >= 0) {
            closeCell();
        }
    }

    private void write(Paragraph paragraph) {
        var label = label(paragraph);
        if (!label.isEmpty() && !paragraph.text().isBlank()) {
            sink.text(label + " ");
        }
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
            write(paragraph.getCharacterRun(i));
        }
    }

    private void write(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        var text = new StringBuilder();
        for (var c : run.text().toCharArray()) {
            switch (c) {
                case FIELD_BEGIN -> fieldCodes++;
                case FIELD_RESULT, FIELD_END -> fieldCodes = Math.max(0, fieldCodes - (c == FIELD_RESULT ? 1 : 0));
                case '\u000b' -> text.append('\n');
                case '\u001e' -> text.append('-');
                case '\r', CELL_END -> {
                    // the paragraph's own end
                }
                default -> {
                    if (fieldCodes == 0) {
                        text.append(c);
                    }
                }
            }
        }
        var shown = run.isCapitalized() ? text.toString().toUpperCase(Vietnamese.LOCALE) : text.toString();
        sink.run(shown, run.getFontName());
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() >= LEVELS) {
            return "";
        }
        var list = paragraph.getList();
        var levels = new ArrayList<ListLevel>();
        for (var level = 0; level < LEVELS; level++) {
            levels.add(level(list, (char) level));
        }
        return counters.next(Integer.toString(list.getLFO().getLsid()), paragraph.getIlvl(), levels);
    }

    /// Word 97 keeps the places of the numbers as control characters 0 to 8.
    private static ListLevel level(HWPFList list, char level) {
        var pattern = new StringBuilder();
        var text = list.getNumberText(level);
        for (var c : (text == null ? "" : text).toCharArray()) {
            pattern.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c));
        }
        return new ListLevel(list.getStartAt(level), digits(list.getNumberFormat(level)), pattern.toString());
    }

    /// MSONFC, [MS-OSHARED] 2.2.1.3.
    private static ListLevel.Digits digits(int format) {
        return switch (format) {
            case 1 -> ListLevel.Digits.UPPER_ROMAN;
            case 2 -> ListLevel.Digits.LOWER_ROMAN;
            case 3 -> ListLevel.Digits.UPPER_LETTER;
            case 4 -> ListLevel.Digits.LOWER_LETTER;
            case 22 -> ListLevel.Digits.PADDED;
            case 23, 255 -> ListLevel.Digits.BULLET;
            default -> ListLevel.Digits.DECIMAL;
        };
    }

    private void openCell() {
        if (!sink.inTable()) {
            sink.startTable();
        }
        if (!rowOpen) {
            sink.startRow();
            rowOpen = true;
        }
        if (!cellOpen) {
            sink.startCell();
            cellOpen = true;
        }
    }

    private void closeCell() {
        if (cellOpen) {
            sink.endCell();
            cellOpen = false;
        }
    }

    private void leaveTable() {
        closeCell();
        rowOpen = false;
        if (sink.inTable()) {
            sink.endTable();
        }
    }
}
