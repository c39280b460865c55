package vn.thidua;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import vn.thidua.audit.chain.VerifyTrailCommand;
import vn.thidua.document.extract.InProcessExtraction;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.chain.VerifyLedgerCommand;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.check.PlanCheck;
import vn.thidua.plan.reading.ReadPlanCommand;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.TextBundles;

/// What the program does without its server, when its first argument is a command.
final class CommandLine {
    private static final Set<String> COMMANDS =
            Set.of(ReadPlanCommand.NAME, VerifyTrailCommand.NAME, VerifyLedgerCommand.NAME);

    private CommandLine() {}

    static boolean asksFor(String... args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /// @return the exit code
    static int run(String... args) {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what the libraries log of an odd file must not stand among the JSON
        var texts = new TextBundles().in(Vietnamese.LOCALE);
        var rest = Arrays.asList(args).subList(1, args.length);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (args[0].equals(VerifyTrailCommand.NAME)) {
            return new VerifyTrailCommand(texts).run(rest, answers, errors);
        }
        if (args[0].equals(VerifyLedgerCommand.NAME)) {
            return new VerifyLedgerCommand(texts).run(rest, answers, errors);
        }
        var extraction = new InProcessExtraction();
        var rulebook = Rulebook.load();
        var command = new ReadPlanCommand(
                file -> extraction.extract(file).text(),
                reading -> PlanCheck.check(reading, rulebook, Bodies.UNKNOWN),
                texts::of);
        return command.run(rest, answers, errors);
    }
}
