package vn.thidua.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.document.DocumentRefusal;

/// Tells from the first bytes what kind of file it is. Names lie more often than bytes do.
final class FormatSniffer {
    /// The container a file lies in; what is inside the two containers is looked at when they are open.
    enum Container {
        ZIP,
        OLE,
        PDF,
        RTF,
        HTML,
        TEXT
    }

    private static final List<String> PICTURES =
            List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "II*\0", "MM\0*", "BM", "RIFF");
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|h[1-6]|span|font|script|style)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FormatSniffer() {}

    static Container container(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Container.ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Container.OLE;
        }
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return Container.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return Container.RTF;
        }
        if (PICTURES.stream().anyMatch(start::startsWith) && start.chars().anyMatch(c -> c < 9)) {
            throw DocumentRefusal.SCANNED.with();
        }
        return html(content, start) ? Container.HTML : xml(start);
    }

    private static boolean html(byte[] content, String start) {
        var plain =
                PlainText.hasByteOrderMark(content) ? start.replace("\0", "").replaceFirst("^[^<\\s]+", "") : start;
        return HTML.matcher(plain).find();
    }

    /// XML that is no web page: some program's data.
    private static Container xml(String start) {
        if (start.strip().toLowerCase(Locale.ROOT).startsWith("<?xml")) {
            throw DocumentRefusal.UNKNOWN_FORMAT.with();
        }
        return Container.TEXT;
    }
}
