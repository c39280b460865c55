package vn.thidua.document.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.document.Extracted;
import vn.thidua.document.Format;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;

/// What the other process says: a text or a refusal, as bytes. Plain fields, so that a taken-over process can say
/// nothing but that.
sealed interface Answer {
    record Text(Extracted extracted) implements Answer {}

    record Refused(String code, List<String> arguments) implements Answer {
        /// The refusal by its code; a code we do not know is no answer.
        Refusal refusal() throws IOException {
            for (var known : DocumentRefusal.values()) {
                if (known.code().equals(code)) {
                    return known.with(arguments.toArray());
                }
            }
            throw new IOException("no such refusal");
        }
    }

    int MOST_NOTES = 20;
    byte TEXT = 1;
    byte REFUSED = 2;

    static Answer of(Refusal refusal) {
        return new Refused(
                refusal.code(),
                refusal.text().arguments().stream().map(Object::toString).toList());
    }

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Text(var extracted) -> {
                out.writeByte(TEXT);
                out.writeInt(extracted.format().ordinal());
                write(out, extracted.text());
                out.writeInt(extracted.notes().size());
                for (var note : extracted.notes()) {
                    write(out, note.key());
                    write(out, note.arguments().stream().map(Object::toString).toList());
                }
            }
            case Refused(var code, var arguments) -> {
                out.writeByte(REFUSED);
                write(out, code);
                write(out, arguments);
            }
        }
    }

    static Answer read(DataInputStream in, Limits limits) throws IOException {
        return switch (in.readByte()) {
            case REFUSED -> new Refused(string(in, limits), strings(in, limits));
            case TEXT -> new Text(extracted(in, limits));
            default -> throw new IOException("not an answer"); // a dying machine prints its complaint
        };
    }

    private static Extracted extracted(DataInputStream in, Limits limits) throws IOException {
        var format = Format.values()[Math.floorMod(in.readInt(), Format.values().length)];
        var text = string(in, limits);
        var notes = new ArrayList<Message>();
        for (var left = count(in); left > 0; left--) {
            notes.add(Message.of(string(in, limits), strings(in, limits).toArray()));
        }
        return new Extracted(text, format, notes);
    }

    private static void write(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (var string : strings) {
            write(out, string);
        }
    }

    private static void write(DataOutputStream out, String string) throws IOException {
        var bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> strings(DataInputStream in, Limits limits) throws IOException {
        var strings = new ArrayList<String>();
        for (var left = count(in); left > 0; left--) {
            strings.add(string(in, limits));
        }
        return strings;
    }

    private static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST_NOTES) {
            throw new IOException("too much said");
        }
        return count;
    }

    private static String string(DataInputStream in, Limits limits) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > 4L * limits.characters()) {
            throw new IOException("too long a string");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
