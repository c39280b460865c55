package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// What a signed paper comes as, told by its bytes, whatever its name says: a scan, a picture, or the text as a word
/// processor wrote it. Anything with a program inside is none.
public enum PaperKind {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    DOC("application/msword", ".doc");

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    /// Names inside OLE files are written two bytes a letter.
    private static final String WORD_STREAM = wide("WordDocument");

    private static final String OLE_MACROS = wide("_VBA_PROJECT");

    /// Behind the header of the first part.
    private static final int ODT_TYPE_AT = 30;

    private final String mediaType;
    private final String ending;

    PaperKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Of a file's name.
    public String ending() {
        return ending;
    }

    /// Names of parts stand uncompressed in both containers.
    public static Optional<PaperKind> of(byte[] file) {
        var bytes = new String(file, StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(kind -> kind.is(bytes)).findFirst();
    }

    private boolean is(String bytes) {
        return switch (this) {
            case PDF -> bytes.startsWith("%PDF-");
            case PNG -> bytes.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> bytes.startsWith("\u00ff\u00d8\u00ff");
            case DOCX ->
                bytes.startsWith(ZIP) && bytes.contains("word/document.xml") && !bytes.contains("vbaProject.bin");
            case ODT -> bytes.startsWith(ZIP) && bytes.startsWith("mimetype" + mediaType, ODT_TYPE_AT);
            case DOC -> bytes.startsWith(OLE) && bytes.contains(WORD_STREAM) && !bytes.contains(OLE_MACROS);
        };
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
