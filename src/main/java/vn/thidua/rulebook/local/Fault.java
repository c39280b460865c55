package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What cannot be read.
/// @param row of which provision, from 0; -1 for the head of the regulation
/// @param field null where it concerns the whole
public record Fault(int row, @Nullable String field, Message text) {
    static final int HEAD = -1;

    /// The name the field has in a form.
    public @Nullable String input() {
        return row == HEAD || field == null ? field : "p" + row + "." + field;
    }
}
