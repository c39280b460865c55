package vn.thidua.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/// Files drawn in a process of their own, good ones and such as are made to harm.
class PicturesTests {
    private final Pictures pictures = new Pictures();

    @Test
    void a_page_of_a_pdf_becomes_a_picture_of_its_own_and_the_last_stands_for_those_after_it() throws IOException {
        var second = pictures.draw(pdf(3, PDRectangle.A4), 2).orElseThrow();

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.mediaType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(second.bytes()));
        assertThat(image.getHeight()).isBetween(1400, 1530);
        assertThat(pictures.draw(pdf(3, PDRectangle.A4), 99).orElseThrow().page())
                .isEqualTo(3);
    }

    @Test
    void a_page_as_large_as_a_house_is_drawn_small() throws IOException {
        var drawn = pictures.draw(pdf(1, new PDRectangle(14_000, 14_000)), 1).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.bytes())).getWidth())
                .isLessThanOrEqualTo(1501);
    }

    @Test
    void a_photograph_is_drawn_anew_and_smaller() throws IOException {
        var photo = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(5, 5, Color.RED.getRGB());

        var drawn = pictures.draw(written(photo, "jpeg"), 1).orElseThrow();

        assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.bytes())).getWidth())
                .isBetween(1000, 1500);
    }

    @Test
    void a_photograph_taken_upright_is_shown_upright() throws IOException {
        var photo = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 20; x++) {
                photo.setRGB(x, y, Color.RED.getRGB());
            }
        }

        for (int mark : new int[] {6, 8, 3, 1, 77}) {
            var drawn = pictures.draw(marked(written(photo, "jpeg"), mark), 1).orElseThrow();
            var image = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
            assertThat(image.getHeight()).as("mark " + mark).isEqualTo(mark == 6 || mark == 8 ? 60 : 40);
            int x = mark == 6 || mark == 3 ? image.getWidth() - 8 : 8;
            int y = mark == 8 || mark == 3 ? image.getHeight() - 8 : 8;
            assertThat(new Color(image.getRGB(x, y)).getRed())
                    .as("mark " + mark)
                    .isGreaterThan(200);
        }
    }

    /// As a telephone marks how it was held.
    private static byte[] marked(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x4949)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void what_a_picture_carries_besides_its_dots_does_not_reach_the_browser() throws IOException {
        var script = "<script>alert(1)</script>";
        var png = written(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        var both = new ByteArrayOutputStream();
        both.write(png);
        both.write(script.getBytes(StandardCharsets.US_ASCII));

        var drawn = pictures.draw(both.toByteArray(), 1).orElseThrow();

        assertThat(new String(drawn.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void what_is_broken_locked_or_another_thing_than_its_name_is_not_drawn() throws IOException {
        for (var file : new String[] {
            "<html><script>alert(1)</script></html>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "%PDF-1.4 and nothing after it",
            "",
            "GIF89a"
        }) {
            assertThat(pictures.draw(file.getBytes(StandardCharsets.UTF_8), 1))
                    .as(file)
                    .isEmpty();
        }
        assertThat(pictures.draw(locked(), 1)).isEmpty();
    }

    @Test
    void only_pdf_png_and_jpeg_are_offered() {
        assertThat(Pictures.possible("application/pdf")).isTrue();
        assertThat(Pictures.possible("image/jpeg")).isTrue();
        for (var other : new String[] {"image/svg+xml", "text/html", "application/zip", "text/plain"}) {
            assertThat(Pictures.possible(other)).as(other).isFalse();
        }
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(size));
            }
            return bytes(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
