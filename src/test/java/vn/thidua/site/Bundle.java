package vn.thidua.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// One file of messages as it stands in the sources.
/// @param name of its module
/// @param repeated keys written twice in it, of which the first text is lost
record Bundle(String name, String language, Properties messages, List<String> repeated) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");
    private static final String ENDING = ".properties";

    static List<Bundle> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        }
    }

    static Bundle of(String fileName, String source) {
        var repeated = new ArrayList<String>();
        var messages = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    repeated.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        try {
            messages.load(new StringReader(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var split = fileName.lastIndexOf('_');
        return new Bundle(
                fileName.substring(0, split),
                fileName.substring(split + 1, fileName.length() - ENDING.length()),
                messages,
                repeated);
    }

    private static Bundle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
