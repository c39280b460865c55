package vn.thidua.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The templates of the product as they stand in the sources.
final class Templates {
    private static final Path FOLDER = Path.of("src", "main", "jte");

    private Templates() {}

    /// Their sources by name.
    static Map<String, String> all() throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(FOLDER)) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".jte"))::iterator) {
                sources.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
