package vn.thidua.document;

import java.util.List;
import vn.thidua.kernel.Message;

/// The text of a file: composed Unicode, paragraphs parted by an empty line, the cells of a letterhead one after
/// the other, numbers of automatic lists written out. The notes tell the user what was done to his file on the way.
public record Extracted(String text, Format format, List<Message> notes) {
    public Extracted {
        notes = List.copyOf(notes);
    }
}
