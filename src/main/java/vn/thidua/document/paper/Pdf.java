package vn.thidua.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A paper as PDF, with the letters it uses embedded: Tinos, whose letters are as wide as those of Times New Roman.
final class Pdf {
    static {
        // the library tells every step; what goes wrong it throws
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new SpaceBreaks());
        builder.withHtmlContent(Xhtml.of(paper), null);
        builder.withProducer("ThiDua");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(
                () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(fontFile(face))),
                "Tinos",
                weight,
                style,
                true);
    }

    /// The font's file in the class path.
    static String fontFile(String face) {
        return "/fonts/Tinos/Tinos-" + face + ".ttf";
    }
}
