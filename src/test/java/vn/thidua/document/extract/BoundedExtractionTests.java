package vn.thidua.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Refusal;

class BoundedExtractionTests {
    private final BoundedExtraction bounded = new BoundedExtraction();

    @Test
    void reads_in_the_other_process_what_it_would_read_here() {
        var here = new InProcessExtraction();
        var pdf = Samples.pdf(List.of(new Samples.Placed(90, 90, Samples.BODY.get(0))), 1);
        for (var file : List.of(Samples.docx(), pdf)) {
            assertThat(bounded.extract("ke-hoach.pdf", file)).isEqualTo(here.extract("ke-hoach.pdf", file));
        }
    }

    @Test
    void a_refusal_comes_back_with_its_code_and_arguments() {
        var refusal = refusal(bounded, Samples.pdf(List.of(), 301));
        assertThat(refusal.code()).isEqualTo(DocumentRefusal.TOO_MANY_PAGES.code());
        assertThat(refusal.text().arguments()).containsExactly("301", "300");
    }

    @Test
    void a_file_that_eats_all_memory_takes_down_only_the_other_process() throws IOException {
        var before = ProcessHandle.current().children().count();
        assertThat(refusal(bounded, swellingPdf()).code()).isEqualTo(DocumentRefusal.TOO_HEAVY.code());
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() throws IOException {
        var impatient = new BoundedExtraction(new Limits(20 << 20, 300, 1_000_000, Duration.ofMillis(50)));
        assertThat(refusal(impatient, Samples.docx()).code()).isEqualTo(DocumentRefusal.TOO_SLOW.code());
    }

    @Test
    void short_plain_text_needs_no_other_process() {
        var impatient = new BoundedExtraction(new Limits(20 << 20, 300, 1_000_000, Duration.ofMillis(1)));
        assertThat(impatient
                        .extract("dan.txt", Samples.bytes(Samples.BODY.get(0)))
                        .text())
                .isEqualTo(Samples.BODY.get(0));
    }

    private static Refusal refusal(BoundedExtraction extraction, byte[] content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> extraction.extract("ke-hoach.docx", content));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    /// A page with one text of half a gigabyte, packed into half a megabyte.
    private static byte[] swellingPdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var letters = new byte[1 << 20];
                java.util.Arrays.fill(letters, (byte) 'a');
                out.write('(');
                for (var i = 0; i < 500; i++) {
                    out.write(letters);
                }
            }
            page.setContents(stream);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
