package vn.thidua.document.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import vn.thidua.kernel.Refusal;

/// The other process: takes name and bytes of one file from its input, gives an [Answer] to its output, and ends.
public final class ExtractMain {
    private ExtractMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream())); // libraries talk; the output is ours
        var in = new DataInputStream(System.in);
        var fileName = in.readUTF();
        var content = in.readAllBytes();
        try (var answers = new DataOutputStream(new BufferedOutputStream(out))) {
            answer(fileName, content).write(answers);
        }
        Runtime.getRuntime().halt(0); // nothing a library left running keeps us
    }

    private static Answer answer(String fileName, byte[] content) {
        try {
            return new Answer.Text(new InProcessExtraction().extract(fileName, content));
        } catch (Refusal refusal) {
            return Answer.of(refusal);
        }
    }
}
