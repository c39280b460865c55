package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What is wrong with a file.
/// @param line from 1; 0 where no line can be named
/// @param field null where it concerns the whole line
public record FileFault(int line, @Nullable String field, Message text) {
    /// With its place, for a reader.
    public Message whole() {
        return field == null
                ? Message.of("rulebook.local.file.fault", Integer.toString(line), text)
                : Message.of("rulebook.local.file.fault_in", Integer.toString(line), field, text);
    }
}
