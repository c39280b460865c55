package vn.thidua.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.document.Extracted;
import vn.thidua.document.Format;
import vn.thidua.document.TextExtractor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;

/// Reads in the process that asks: for the command line, for small plain text, and inside [BoundedExtraction]'s
/// process.
public final class InProcessExtraction implements TextExtractor {
    private final Limits limits;

    public InProcessExtraction() {
        this(Limits.USUAL);
    }

    public InProcessExtraction(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extracted extract(Path file) throws IOException {
        return extract(file.getFileName().toString(), bytes(file, limits));
    }

    /// The size is asked for before anything is read, and believed only as far as it goes.
    static byte[] bytes(Path file, Limits limits) throws IOException {
        refuseTooBig(Files.size(file), limits);
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes((int) limits.bytes() + 1);
            refuseTooBig(content.length, limits);
            return content;
        }
    }

    static void refuseTooBig(long bytes, Limits limits) {
        if (bytes > limits.bytes()) {
            throw DocumentRefusal.TOO_BIG.with((bytes + (1 << 20) - 1) >> 20, limits.bytes() >> 20);
        }
    }

    @Override
    public Extracted extract(String fileName, byte[] content) {
        refuseTooBig(content.length, limits);
        if (content.length == 0) {
            throw DocumentRefusal.EMPTY.with();
        }
        try {
            var work = new Work(fileName);
            return work.finish(work.read(content));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            throw DocumentRefusal.ENCRYPTED.with();
        } catch (OldWordFileFormatException e) {
            throw DocumentRefusal.TOO_OLD.with();
        } catch (StackOverflowError e) {
            throw DocumentRefusal.TOO_DEEP.with();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refusalInside(e); // the libraries throw whatever a broken file makes them stumble over
        }
    }

    /// A refusal of ours may come back wrapped by the parser that called us.
    private static Refusal refusalInside(Throwable thrown) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return DocumentRefusal.CORRUPT.with();
    }

    /// One file on its way to text.
    private final class Work {
        private final String fileName;
        private final TextSink sink = new TextSink(limits.characters());
        private final List<Message> notes = new ArrayList<>();

        private Work(String fileName) {
            this.fileName = fileName.toLowerCase(Locale.ROOT);
        }

        private Format read(byte[] content) throws IOException, XMLStreamException {
            return switch (FormatSniffer.container(content)) {
                case ZIP -> zip(content);
                case OLE -> ole(content);
                case PDF -> pdf(content);
                case RTF -> {
                    RtfText.read(content, sink);
                    yield Format.RTF;
                }
                case HTML -> {
                    HtmlText.read(content, sink);
                    yield Format.HTML;
                }
                case TEXT -> {
                    var decoded = PlainText.decode(content);
                    noteLegacy(decoded.encoding() != null);
                    sink.text(decoded.text());
                    yield Format.TEXT;
                }
            };
        }

        private Format zip(byte[] content) throws IOException, XMLStreamException {
            try (var parts = ZipParts.of(content)) {
                if (parts.has("word/document.xml")) {
                    noteMacros(parts.hasOneEndingIn("vbaProject.bin"));
                    DocxText.read(parts, sink);
                    return Format.DOCX;
                }
                var type = new String(parts.read("mimetype", 200), StandardCharsets.US_ASCII);
                if (!type.startsWith("application/vnd.oasis.opendocument.text")) {
                    throw DocumentRefusal.UNKNOWN_FORMAT.with();
                }
                if (OdtText.encrypted(parts)) {
                    throw DocumentRefusal.ENCRYPTED.with();
                }
                noteMacros(parts.has("Basic/script-lc.xml"));
                OdtText.read(parts, sink);
                return Format.ODT;
            }
        }

        private Format ole(byte[] content) throws IOException {
            try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                var root = files.getRoot();
                if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                    throw DocumentRefusal.ENCRYPTED.with();
                }
                if (!root.hasEntryCaseInsensitive("WordDocument")) {
                    throw DocumentRefusal.UNKNOWN_FORMAT.with();
                }
                noteMacros(root.hasEntryCaseInsensitive("Macros"));
                DocText.read(root, sink);
                return Format.DOC;
            }
        }

        private Format pdf(byte[] content) throws IOException {
            var silent = PdfText.read(content, limits, sink);
            if (silent > 0) {
                notes.add(Message.of("document.extract.note.pages_without_text", silent));
            }
            return Format.PDF;
        }

        private Extracted finish(Format format) {
            var raw = sink.result();
            var decoded = PlainText.unlegacy(raw);
            noteLegacy(decoded.encoding() != null || sink.converted());
            noteName(format);
            var text = CleanText.of(decoded.text());
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw DocumentRefusal.EMPTY.with();
            }
            return new Extracted(text, format, notes);
        }

        private void noteMacros(boolean found) {
            if (found) {
                notes.add(Message.of("document.extract.note.macros"));
            }
        }

        private void noteLegacy(boolean converted) {
            var note = Message.of("document.extract.note.legacy_encoding");
            if (converted && !notes.contains(note)) {
                notes.add(note);
            }
        }

        private void noteName(Format format) {
            var ends = switch (format) {
                case DOCX -> List.of(".docx", ".docm", ".dotx", ".dotm");
                case DOC -> List.of(".doc", ".dot");
                case PDF -> List.of(".pdf");
                case ODT -> List.of(".odt", ".ott");
                case RTF -> List.of(".rtf");
                case HTML -> List.of(".html", ".htm", ".xhtml");
                case TEXT -> List.of("");
            };
            if (fileName.contains(".") && ends.stream().noneMatch(fileName::endsWith)) {
                notes.add(Message.of("document.extract.note.other_format", format.name()));
            }
        }
    }
}
