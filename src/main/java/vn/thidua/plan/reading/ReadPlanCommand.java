package vn.thidua.plan.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.model.Finding;

/// `read-plan FILE…`: prints the JSON of one plan, or an array for several, without server or database.
/// Exit code 0, or 2 with a plain message on the error stream where a file cannot be read.
public final class ReadPlanCommand {
    public static final String NAME = "read-plan";

    private final TextOf textOf;
    private final Function<Reading, ? extends Collection<Finding>> check;
    private final Function<Message, String> words;

    /// How the text is got out of a file.
    @FunctionalInterface
    public interface TextOf {
        /// @throws IOException where the file cannot be opened
        /// @throws Refusal where it cannot be understood
        String text(Path file) throws IOException;
    }

    public ReadPlanCommand(
            TextOf textOf, Function<Reading, ? extends Collection<Finding>> check, Function<Message, String> words) {
        this.textOf = textOf;
        this.check = check;
        this.words = words;
    }

    /// Reads the files named.
    public int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println(words.apply(Message.of("plan.reading.command.usage")));
            return 2;
        }
        var reader = new PlanReader();
        var json = new ReadingJson(words);
        var readings = new ArrayList<ObjectNode>();
        for (var file : files) {
            try {
                var reading = reader.read(textOf.text(Path.of(file)));
                readings.add(json.node(reading, check.apply(reading)));
            } catch (NoSuchFileException _) {
                return failed(err, Message.of("plan.reading.command.absent", file));
            } catch (Refusal refusal) {
                err.println(file + ": " + words.apply(refusal.text()));
                return 2;
            } catch (CharacterCodingException _) {
                return failed(err, Message.of("plan.reading.command.encoding", file));
            } catch (IOException e) {
                return failed(err, Message.of("plan.reading.command.unreadable", file, String.valueOf(e.getMessage())));
            }
        }
        out.println(readings.size() == 1 ? ReadingJson.one(readings.getFirst()) : ReadingJson.several(readings));
        return 0;
    }

    private int failed(PrintStream err, Message message) {
        err.println(words.apply(message));
        return 2;
    }

    /// Reads text files alone, in UTF-8.
    public static String plainText(Path file) throws IOException {
        return Files.readString(file);
    }
}
