package vn.thidua.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Refusal;

/// Every file that is refused, for the right reason; read in this process, whose memory the parsers must not need.
class HostileFilesTests {
    private static final List<Samples.Placed> LINE =
            List.of(new Samples.Placed(90, 90, "Ủy ban nhân dân phường Bến Sậy"));

    private final InProcessExtraction extraction = new InProcessExtraction();

    @TempDir
    private Path folder;

    @Test
    void empty_files_and_files_without_a_letter() {
        refused(DocumentRefusal.EMPTY, new byte[0]);
        refused(DocumentRefusal.EMPTY, Samples.bytes(" \n\t\n"));
        refused(DocumentRefusal.EMPTY, Samples.docx("<w:p/>"));
    }

    @Test
    void a_file_of_200_mb_is_refused_by_its_size_without_being_read() throws IOException {
        var file = folder.resolve("to.docx");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        var began = System.nanoTime();
        assertThat(code(() -> unchecked(file))).isEqualTo(DocumentRefusal.TOO_BIG.code());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        refused(DocumentRefusal.TOO_BIG, new byte[(20 << 20) + 1]);
    }

    @Test
    void files_behind_a_password() throws Exception {
        refused(DocumentRefusal.ENCRYPTED, encryptedDocx());
        refused(DocumentRefusal.ENCRYPTED, encryptedPdf());
        refused(DocumentRefusal.ENCRYPTED, encryptedDoc());
        var odt = new LinkedHashMap<String, byte[]>();
        odt.put("mimetype", Samples.bytes("application/vnd.oasis.opendocument.text"));
        odt.put("META-INF/manifest.xml", Samples.bytes("<m><file-entry><encryption-data/></file-entry></m>"));
        odt.put("content.xml", new byte[] {1, 2, 3});
        refused(DocumentRefusal.ENCRYPTED, Samples.zip(odt));
    }

    @Test
    void damaged_files_of_every_format() {
        for (var whole : List.of(Samples.docx(), Samples.odt(), Samples.pdf(LINE, 1))) {
            refused(DocumentRefusal.CORRUPT, Arrays.copyOf(whole, whole.length / 3));
        }
        refused(DocumentRefusal.CORRUPT, Samples.bytes("{\\rtf1 {\\b chữ"));
        refused(DocumentRefusal.CORRUPT, Samples.docx("<w:p><w:r></w:p>"));
        var ole = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                ole,
                0,
                8);
        refused(DocumentRefusal.CORRUPT, ole);
    }

    @Test
    void damage_at_random_places_never_shows_as_anything_but_a_refusal() {
        var random = new Random(11);
        for (var whole : List.of(
                Samples.docx(),
                Samples.doc(),
                Samples.odt(),
                Samples.pdf(LINE, 1),
                Samples.rtf("chữ {\\b đậm}\\par"))) {
            for (var round = 0; round < 60; round++) {
                var damaged = whole.clone();
                for (var i = 0; i < 20; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(extraction.extract("hong", damaged).text()).isNotEmpty();
                } catch (Refusal refusal) {
                    assertThat(refusal.code()).startsWith("DOC-");
                }
            }
        }
    }

    @Test
    void zip_bombs() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", Samples.bytes("<a>" + " ".repeat(30 << 20) + "</a>"));
        refused(DocumentRefusal.BOMB, Samples.zip(parts));
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 6000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        refused(DocumentRefusal.BOMB, Samples.zip(many));
    }

    @Test
    void other_kinds_of_files_under_a_document_name() throws IOException {
        var random = new byte[5000];
        new Random(3).nextBytes(random);
        refused(DocumentRefusal.UNKNOWN_FORMAT, random);
        refused(DocumentRefusal.UNKNOWN_FORMAT, Samples.zip(Map.of("xl/workbook.xml", Samples.bytes("<a/>"))));
        refused(DocumentRefusal.UNKNOWN_FORMAT, Samples.bytes("\u007fELF\u0001\u0001\u0000\u0000"));
        refused(DocumentRefusal.UNKNOWN_FORMAT, Samples.bytes("<?xml version=\"1.0\"?><hoadon/>"));
        refused(
                DocumentRefusal.SCANNED,
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF".getBytes(StandardCharsets.ISO_8859_1));
        try (var sheet = new HSSFWorkbook()) {
            sheet.createSheet();
            var bytes = new ByteArrayOutputStream();
            sheet.write(bytes);
            refused(DocumentRefusal.UNKNOWN_FORMAT, bytes.toByteArray());
        }
    }

    @Test
    void a_scan_without_text_is_told_apart_and_scanned_pages_among_others_are_noted() throws IOException {
        refused(DocumentRefusal.SCANNED, Samples.pdf(List.of(), 2));
        try (var mixed = Loader.loadPDF(Samples.pdf(LINE, 1))) {
            mixed.addPage(new PDPage());
            var read = extraction.extract("a.pdf", bytes(mixed));
            assertThat(read.notes())
                    .extracting(note -> note.key())
                    .containsExactly("document.extract.note.pages_without_text");
        }
    }

    @Test
    void two_thousand_pages_and_endless_text() {
        refused(DocumentRefusal.TOO_MANY_PAGES, Samples.pdf(List.of(), 2000));
        refused(DocumentRefusal.TOO_LONG, Samples.bytes("thi đua ".repeat(200_000)));
        var random = new Random(5);
        var body = new StringBuilder();
        while (body.length() < 1_500_000) {
            body.append(
                    Samples.paragraph("", Long.toString(random.nextLong(), 36).repeat(3)));
        }
        refused(
                DocumentRefusal.TOO_LONG,
                Samples.docx("<w:p><w:r><w:t>"
                        + body.toString().replaceAll("<[^>]*>", " ").repeat(2) + "</w:t></w:r></w:p>"));
    }

    @Test
    void xml_that_reaches_out_is_refused_before_anything_is_fetched() throws Exception {
        try (var listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(300);
            var address = "http://127.0.0.1:" + listening.getLocalPort() + "/x.dtd";
            var secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
            for (var declared : List.of(
                    "<!DOCTYPE a SYSTEM \"" + address + "\">",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                    "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>",
                    "<!DOCTYPE a [<!ENTITY x \"" + "ha".repeat(100) + "\">]>")) {
                for (var part : List.of("word/document.xml", "content.xml")) {
                    var parts = new LinkedHashMap<String, byte[]>();
                    parts.put("mimetype", Samples.bytes("application/vnd.oasis.opendocument.text"));
                    parts.put(part, Samples.bytes(declared + "<a>&x;</a>"));
                    refused(DocumentRefusal.FORBIDDEN_XML, Samples.zip(parts));
                }
            }
            assertThat(catchThrowableOfType(java.net.SocketTimeoutException.class, listening::accept))
                    .isNotNull();
        }
    }

    @Test
    void deep_nesting() {
        var deep = 100_000;
        refused(DocumentRefusal.TOO_DEEP, Samples.docx("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)));
        refused(
                DocumentRefusal.TOO_DEEP,
                Samples.docx("<w:tbl><w:tr><w:tc>".repeat(60) + "</w:tc></w:tr></w:tbl>".repeat(60)));
        refused(DocumentRefusal.TOO_DEEP, Samples.bytes("{\\rtf1 " + "{".repeat(deep) + "}".repeat(deep) + "}"));
        assertThat(extraction
                        .extract("a.html", Samples.bytes("<div>".repeat(deep) + "chữ"))
                        .text())
                .isEqualTo("chữ");
    }

    @Test
    void macros_are_never_run_and_the_user_is_told() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put(
                "word/document.xml",
                Samples.bytes("<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:document>"));
        var read = extraction.extract("a.docm", Samples.zip(parts));
        assertThat(read.text()).isEqualTo("Kế hoạch");
        assertThat(read.notes()).extracting(note -> note.key()).containsExactly("document.extract.note.macros");
    }

    private void refused(DocumentRefusal expected, byte[] content) {
        assertThat(code(() -> extraction.extract("ke-hoach.docx", content))).isEqualTo(expected.code());
    }

    private static String code(Runnable reading) {
        var refusal = catchThrowableOfType(Refusal.class, reading::run);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.code();
    }

    private static byte[] encryptedDocx() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Samples.docx());
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedDoc() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat khau");
        try (var word = new HWPFDocument(new ByteArrayInputStream(Samples.doc()))) {
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private void unchecked(Path file) {
        try {
            extraction.extract(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (var document = Loader.loadPDF(Samples.pdf(LINE, 1))) {
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
