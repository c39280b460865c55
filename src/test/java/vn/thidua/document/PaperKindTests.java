package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PaperKindTests {
    @Test
    void what_offices_sign_is_known_by_its_bytes() throws IOException {
        assertThat(PaperKind.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(PaperKind.PDF);
        assertThat(PaperKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .contains(PaperKind.PNG);
        assertThat(PaperKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .contains(PaperKind.JPEG);
        assertThat(PaperKind.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(PaperKind.DOCX);
        assertThat(PaperKind.of(odt())).contains(PaperKind.ODT);
    }

    @Test
    void what_only_pretends_or_brings_a_program_is_none() throws IOException {
        assertThat(PaperKind.of(new byte[0])).isEmpty();
        assertThat(PaperKind.of("<html><script>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PaperKind.of("MZ %PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PaperKind.of(zip("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(PaperKind.of(zip("xl/workbook.xml"))).isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    /// The type stands uncompressed behind the header of the first part.
    private static byte[] odt() {
        var header = "PK\u0003\u0004" + "\0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text";
        return header.getBytes(StandardCharsets.ISO_8859_1);
    }
}
