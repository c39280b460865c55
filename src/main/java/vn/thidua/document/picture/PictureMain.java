package vn.thidua.document.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The other process: takes the number of a page and the bytes of a file from its input, gives the number drawn, how
/// many there are and the picture to its output, and ends. What it cannot draw it dies of.
public final class PictureMain {
    /// Pixels on the longer side.
    private static final int LONGEST = 1500;
    private static final float POINTS_PER_INCH = 72;
    private static final float MOST_DOTS_PER_INCH = 130;

    private PictureMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream())); // libraries talk; the output is ours
        var in = new DataInputStream(System.in);
        int page = in.readInt();
        var file = in.readAllBytes();
        ImageIO.setUseCache(false); // nothing is written to disk
        var picture = drawn(file, page);
        try (var answer = new DataOutputStream(new BufferedOutputStream(out))) {
            answer.writeInt(picture.page());
            answer.writeInt(picture.pages());
            answer.write(picture.bytes());
        }
        Runtime.getRuntime().halt(0); // nothing a library left running keeps us
    }

    private static Picture drawn(byte[] file, int page) throws IOException {
        return switch (PictureKind.of(file).orElseThrow(() -> new IOException("no kind we know"))) {
            case PDF -> page(file, page);
            case PNG -> new Picture("image/png", written(read(file, "png"), "png"), 1, 1);
            case JPEG -> new Picture("image/jpeg", written(CameraMark.upright(read(file, "jpeg"), file), "jpeg"), 1, 1);
        };
    }

    private static Picture page(byte[] file, int wanted) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            int page = Math.clamp(wanted, 1, pages);
            var size = document.getPage(page - 1).getCropBox();
            var dots = Math.min(
                    MOST_DOTS_PER_INCH, LONGEST * POINTS_PER_INCH / Math.max(size.getWidth(), size.getHeight()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var drawn = renderer.renderImageWithDPI(page - 1, dots, ImageType.RGB);
            return new Picture("image/png", written(drawn, "png"), page, pages);
        }
    }

    /// Read coarsely where it is large, so that it takes little memory.
    private static BufferedImage read(byte[] file, String format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, Math.ceilDiv(longest, LONGEST));
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarse);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("cannot be written as " + format);
        }
        return bytes.toByteArray();
    }
}
