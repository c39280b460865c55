package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Statement;

/// Reads purposes and requirements, under headings of their own, under one merged heading, or run in (`Mục đích: …`).
final class StatementRecogniser {
    /// `1. Mục đích`, `2. Yếu cầu` (slips taken), `Mục đích: text`, `MỤC ĐÍCH, YÊU CẦU`.
    private static final Pattern PURPOSE = Pattern.compile("(?iu)(?:về )?mục (?:đích|tiêu chung)\\s*[:.–-]?\\s*");
    private static final Pattern REQUIREMENT = Pattern.compile("(?iu)(?:về )?y[êếe]u cầu\\s*[:.–-]?\\s*");
    private static final Pattern MERGED = Pattern.compile(
            "(?iu)(?:về )?mục đích\\s*(?:,|và|-|–|;|/)?\\s*(?:ý nghĩa\\s*,?\\s*)?(?:và )?y[êếe]u cầu.*");

    private final Tree tree;
    private final Pattern own;
    private final boolean takesMerged;
    private final List<Statement> found = new ArrayList<>();

    private StatementRecogniser(Tree tree, Pattern own, boolean takesMerged) {
        this.tree = tree;
        this.own = own;
        this.takesMerged = takesMerged;
    }

    static List<Statement> purposes(Outline outline) {
        return new StatementRecogniser(new Tree(outline), PURPOSE, true).find();
    }

    static List<Statement> requirements(Outline outline) {
        return new StatementRecogniser(new Tree(outline), REQUIREMENT, false).find();
    }

    private List<Statement> find() {
        for (int root : tree.roots()) {
            visit(root, 0);
        }
        return found;
    }

    private void visit(int at, int depth) {
        if (!found.isEmpty() || depth > 3) {
            return;
        }
        var block = tree.block(at);
        var body = block.body();
        if (MERGED.matcher(body).matches() && body.length() < 80) {
            tree.below(at).forEach(child -> visit(child, depth + 1));
            if (found.isEmpty() && takesMerged && !named(at)) {
                take(at);
            }
            return;
        }
        var match = own.matcher(body);
        if (match.lookingAt()) {
            var rest = body.substring(match.end());
            if (rest.length() > 12) {
                int to = block.span().to();
                found.add(new Statement(rest, new Source(new Span(to - rest.length(), to), 0.85)));
            }
            if (rest.length() > 12 || rest.isEmpty() || body.length() < 60) {
                take(at);
            }
            return;
        }
        tree.below(at).forEach(child -> visit(child, depth + 1));
    }

    /// Whether the merged section has parts with names of their own.
    private boolean named(int at) {
        return tree.below(at).stream()
                .map(child -> tree.block(child).body())
                .anyMatch(body -> PURPOSE.matcher(body).lookingAt()
                        || REQUIREMENT.matcher(body).lookingAt());
    }

    private void take(int heading) {
        for (int child : tree.below(heading)) {
            found.add(new Statement(tree.whole(child), new Source(tree.stretch(child), 0.9)));
        }
    }
}
