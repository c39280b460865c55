package vn.thidua.ledger.verify;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A QR code as a picture for papers: four dots for each module, with the quiet zone the norm wants around it.
public final class QrPicture {
    private static final int QUIET = 4;
    private static final int DOTS = 4;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /// @return a PNG in black and white
    public static byte[] of(String text) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix()), "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(ByteMatrix matrix) {
        int side = (matrix.getWidth() + 2 * QUIET) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!dark(matrix, x / DOTS - QUIET, y / DOTS - QUIET)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        return image;
    }

    private static boolean dark(ByteMatrix matrix, int x, int y) {
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
    }
}
