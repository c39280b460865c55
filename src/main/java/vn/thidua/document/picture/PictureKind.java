package vn.thidua.document.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file is by its first bytes, whatever its name says.
enum PictureKind {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String mediaType;
    private final byte[] begins;

    PictureKind(String mediaType, int... begins) {
        this.mediaType = mediaType;
        this.begins = new byte[begins.length];
        for (int i = 0; i < begins.length; i++) {
            this.begins[i] = (byte) begins[i];
        }
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<PictureKind> of(byte[] file) {
        return Stream.of(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return file.length > begins.length && Arrays.equals(file, 0, begins.length, begins, 0, begins.length);
    }
}
