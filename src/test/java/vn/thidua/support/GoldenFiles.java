package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Printed papers held against files that a person accepted; `-Dgolden.accept=true` writes them anew.
public final class GoldenFiles {
    private final Path folder;

    /// @param folder under `src/test/golden`
    public GoldenFiles(String folder) {
        this.folder = Path.of("src/test/golden", folder);
    }

    /// Fails where the text is not the accepted one.
    public void hold(String name, String text) throws IOException {
        var file = folder.resolve(name);
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(folder);
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }

    /// A part of a Word file as it is written.
    public static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    /// The text of a PDF in the order it was set.
    public static String pdfText(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        }
    }
}
