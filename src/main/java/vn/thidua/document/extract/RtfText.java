package vn.thidua.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Vietnamese;

/// The body of an RTF file. Written anew since Swing's reader loses tables, escapes beyond one code page and the fonts
/// that tell a legacy encoding. Rendered list numbers (`\listtext`) are kept, as they stand on paper.
final class RtfText {
    private static final int DEEPEST = 500;
    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "nonshppict",
            "themedata",
            "datastore",
            "annotation",
            "xe",
            "tc",
            "deleted");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "-"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "));

    private final String source;
    private final TextSink sink;
    private final Deque<RtfState> states = new ArrayDeque<>();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfTable table;
    private final StringBuilder label = new StringBuilder();
    private RtfState state = new RtfState();
    private int at;
    private int toSkip;

    private RtfText(String source, TextSink sink) {
        this.source = source;
        this.sink = sink;
        this.table = new RtfTable(sink);
    }

    static void read(byte[] content, TextSink sink) {
        new RtfText(new String(content, StandardCharsets.ISO_8859_1), sink).read();
    }

    private void read() {
        while (at < source.length()) {
            var c = source.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // only the source's own lines
                }
                default -> bytes(c);
            }
        }
        if (!states.isEmpty()) {
            throw DocumentRefusal.CORRUPT.with();
        }
        table.leave();
    }

    private void open() {
        if (states.size() >= DEEPEST) {
            throw DocumentRefusal.TOO_DEEP.with();
        }
        states.push(state);
        state = new RtfState(state);
    }

    private void close() {
        if (states.isEmpty()) {
            throw DocumentRefusal.CORRUPT.with();
        }
        state = states.pop();
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        var c = source.charAt(at++);
        if (Character.isLetter(c)) {
            word(c);
        } else {
            switch (c) {
                case '\'' -> {
                    var hex = source.substring(at, Math.min(at + 2, source.length()));
                    at += hex.length();
                    bytes(hex.matches("[0-9a-fA-F]{2}") ? (char) Integer.parseInt(hex, 16) : ' ');
                }
                case '*' -> state.optional = true;
                case '~' -> write(" ");
                case '_' -> write("-");
                case '\\', '{', '}' -> write(Character.toString(c));
                case '\r', '\n' -> word("par", 1);
                default -> {
                    // optional hyphen and index marks
                }
            }
        }
    }

    private void word(char first) {
        var name = new StringBuilder().append(first);
        while (at < source.length() && isLetter(source.charAt(at)) && name.length() < 32) {
            name.append(source.charAt(at++));
        }
        var from = at;
        if (at < source.length() && source.charAt(at) == '-') {
            at++;
        }
        while (at < source.length() && Character.isDigit(source.charAt(at)) && at - from < 9) {
            at++;
        }
        var digits = source.substring(from, at);
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        word(name.toString(), digits.isEmpty() || digits.equals("-") ? null : Integer.valueOf(digits));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void word(String name, @Nullable Integer number) {
        var on = number == null || number != 0;
        var value = number == null ? 0 : number;
        if (SKIPPED.contains(name) && !(name.equals("deleted") && !on) || state.optional && !name.equals("shptxt")) {
            state.skipped = true;
        }
        state.optional = false;
        switch (name) {
            case "u" -> unicode(value);
            case "uc" -> state.fallback = Math.clamp(value, 0, 20);
            case "ansicpg" -> fonts.codePage(value);
            case "fonttbl" -> state.inFonts = true;
            case "f", "deff" -> font(name, value);
            case "fcharset" -> {
                if (state.inFonts) {
                    fonts.charset(state.font, value);
                }
            }
            case "plain" -> {
                state.hidden = false;
                state.capitals = false;
            }
            case "caps" -> state.capitals = on;
            case "v" -> state.hidden = on;
            case "bin" -> at = Math.min(source.length(), at + Math.max(0, value));
            case "par", "sect", "page" -> paragraph();
            case "trowd" -> startRow();
            case "cell" -> endCell();
            case "row" -> table.endRow();
            case "listtext", "pntext" -> state.label = true;
            case "pard" -> state.inTable &= state.label;
            case "intbl" -> state.inTable = true;
            default -> write(CHARACTERS.getOrDefault(name, ""));
        }
    }

    private void font(String name, int value) {
        if (state.inFonts) {
            fonts.begin();
        }
        if (name.equals("f") || state.font < 0) {
            state.font = value;
        }
    }

    /// A byte of text in the font's code page, which for us is one byte per letter.
    private void bytes(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.skipped) {
            return;
        } else if (state.inFonts) {
            fonts.letter(state.font, c);
        } else {
            write(fonts.decoded(state.font, c));
        }
    }

    /// `\u7841?`: the letter, then the replacement for old readers, which is skipped.
    private void unicode(int value) {
        write(Character.toString((char) (value < 0 ? value + 0x10000 : value)));
        toSkip = state.fallback;
    }

    private void write(String text) {
        if (text.isEmpty() || state.skipped || state.hidden || state.inFonts) {
            return;
        }
        if (state.inTable) {
            table.enterCell();
        } else {
            table.leave();
        }
        if (state.label) {
            label.append(text);
            return;
        }
        writeLabel();
        sink.run(state.capitals ? text.toUpperCase(Vietnamese.LOCALE) : text, fonts.name(state.font));
    }

    /// Word aligns a list's numbers with spaces before and a tab behind.
    private void writeLabel() {
        if (!label.isEmpty()) {
            sink.text(label.toString().strip() + " ");
            label.setLength(0);
        }
    }

    private void paragraph() {
        if (!state.skipped) {
            toSkip = 0;
            sink.endParagraph();
        }
    }

    private void startRow() {
        if (!state.skipped) {
            table.startRow();
        }
    }

    private void endCell() {
        if (!state.skipped) {
            table.endCell();
        }
    }
}
