package vn.thidua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.thidua.plan.reading.ReadPlanCommand;
import vn.thidua.plan.reading.Wording;

/// Starts the product: a command given on the line, or the server.
@SpringBootApplication
@Modulithic(
        systemName = "ThiDua",
        sharedModules = {"kernel", "site"})
public class ThiDua {
    public static void main(String[] args) {
        if (args.length > 0 && ReadPlanCommand.NAME.equals(args[0])) {
            System.exit(readPlan(List.of(args).subList(1, args.length)));
        }
        if (CommandLine.asksFor(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(ThiDua.class, args);
    }

    /// Reads plans without server or database.
    private static int readPlan(List<String> files) {
        var command = new ReadPlanCommand(ReadPlanCommand::plainText, _ -> List.of(), Wording.vietnamese());
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return command.run(files, out, err);
    }
}
