package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Path;

/// Takes the text out of a file that somebody hands us. The file is believed to be hostile until it was read: what
/// cannot be read in bounded time and memory is refused with a [DocumentRefusal].
///
/// The server uses the bean, which reads in a process of its own; the command line reads in its own process.
public interface TextExtractor {
    /// @param fileName only for the user's eyes and for telling HTML from plain text; the content decides
    Extracted extract(String fileName, byte[] content);

    /// Looks at the size before it reads a byte.
    /// @throws IOException where there is no such file, or it cannot be opened
    Extracted extract(Path file) throws IOException;
}
