package vn.thidua.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.plan.reading.PlanReader;

/// Holds the printed files of a whole plan against golden files; `-Dgolden.accept=true` writes them anew.
class PlanPaperTests {
    private static final Path GOLDEN = Path.of("src/test/golden/plan");
    private static final String PLAN = "phuong-cua-bien-2026";

    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_a_plan_are_as_they_were_accepted() throws IOException {
        golden(PLAN + ".document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden(PLAN + ".pdf.txt", pdfText(writer.pdf(paper())));
    }

    private static Paper paper() throws IOException {
        var plan = new PlanReader().read(Files.readString(Path.of("src/main/resources/demo", PLAN + ".txt")));
        return PlanPaper.of(plan.outline(), plan.content());
    }

    private static void golden(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static String pdfText(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        }
    }
}
