package vn.thidua.document.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as it marks its photographs (Exif, tag Orientation): most telephones leave the dots as the
/// lens saw them and only mark how to turn them. Pictures that are turned over as well do not come from cameras.
final class CameraMark {
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_MARKER = 0xFFE0;
    private static final int LAST_MARKER = 0xFFEF;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEADER = 6;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int HEADER = 2;

    private CameraMark() {}

    /// The photograph as it was meant to be seen.
    static BufferedImage upright(BufferedImage photo, byte[] jpeg) {
        return switch (orientation(ByteBuffer.wrap(jpeg))) {
            case 3 -> turned(photo, 2);
            case 6 -> turned(photo, 1);
            case 8 -> turned(photo, 3);
            default -> photo;
        };
    }

    /// 1, as it is, where there is no mark or none that can be read.
    private static int orientation(ByteBuffer jpeg) {
        try {
            jpeg.position(HEADER);
            while (true) {
                int marker = jpeg.getShort() & 0xFFFF;
                int length = jpeg.getShort() & 0xFFFF;
                if (marker < FIRST_MARKER || marker > LAST_MARKER || length < HEADER) {
                    return 1;
                }
                int next = jpeg.position() + length - HEADER;
                if (marker == APP1 && jpeg.getInt(jpeg.position()) == EXIF) {
                    return tag(jpeg.slice(jpeg.position() + EXIF_HEADER, length - HEADER - EXIF_HEADER));
                }
                jpeg.position(next);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return 1;
        }
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int at = directory + 2; entries > 0; entries--, at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }

    /// @param quarters to the right
    private static BufferedImage turned(BufferedImage photo, int quarters) {
        int width = photo.getWidth();
        int height = photo.getHeight();
        var half = quarters == 2;
        var turned = new BufferedImage(half ? width : height, half ? height : width, BufferedImage.TYPE_INT_RGB);
        var turn = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        var drawing = turned.createGraphics();
        drawing.drawRenderedImage(photo, turn);
        drawing.dispose();
        return turned;
    }
}
