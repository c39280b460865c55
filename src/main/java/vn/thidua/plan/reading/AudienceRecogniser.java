package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Audience;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Statement;

/// Reads who takes part: from a section on it, else from whom the text names.
final class AudienceRecogniser {
    private static final Wordbook WORDS = Wordbook.load("audience");
    private static final Phrases COLLECTIVE = WORDS.phrases("collective");
    private static final Phrases INDIVIDUAL = WORDS.phrases("individual");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:phạm vi\\s*(?:,|và)\\s*)?(?:về )?đối tượng(?! khen)[\\p{L}, –-]{0,60}?\\s*(?:[:.]\\s*(?<rest>.*))?");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:đối với |về |các )?(?<label>tập thể|cá nhân)(?: thi đua)?\\s*(?:gồm)?\\s*[:–-]\\s*(?<said>.{4,})");

    private final Tree tree;
    private final List<Statement> collective = new ArrayList<>();
    private final List<Statement> individual = new ArrayList<>();

    private AudienceRecogniser(Outline outline) {
        tree = new Tree(outline);
    }

    static Audience find(Outline outline) {
        var reader = new AudienceRecogniser(outline);
        for (int at = 0; at < reader.tree.size(); at++) {
            var block = reader.tree.block(at);
            if (block.part() == Part.BODY
                    && HEADING.matcher(block.body()).matches()
                    && block.body().length() < 400) {
                reader.section(at);
                break;
            }
        }
        if (reader.collective.isEmpty() && reader.individual.isEmpty()) {
            reader.implied(outline);
        }
        return new Audience(reader.collective, reader.individual);
    }

    private void section(int heading) {
        var own = HEADING.matcher(tree.block(heading).body());
        if (own.matches() && own.group("rest") != null && own.group("rest").length() > 8) {
            sort(tree.block(heading), own.group("rest"));
        }
        for (int child : tree.below(heading)) {
            var block = tree.block(child);
            var label = LABEL.matcher(block.body());
            if (label.matches()) {
                var said = statement(block, label.group("said"), 0.9);
                (label.group("label").equalsIgnoreCase("cá nhân") ? individual : collective).add(said);
            } else if (tree.below(child).isEmpty()) {
                sort(block, block.body());
            } else {
                boolean people = Passage.lower(block.body()).contains("cá nhân");
                for (int item : tree.below(child)) {
                    (people ? individual : collective)
                            .add(statement(tree.block(item), tree.block(item).body(), 0.85));
                }
            }
        }
    }

    private void sort(Block block, String said) {
        var lower = Passage.lower(said);
        boolean people = INDIVIDUAL.anyIn(lower) || lower.contains("cá nhân");
        boolean bodies = COLLECTIVE.anyIn(lower) || lower.contains("tập thể") || lower.contains("đơn vị");
        if (bodies || !people) {
            collective.add(statement(block, said, 0.7));
        }
        if (people) {
            individual.add(statement(block, said, 0.7));
        }
    }

    private static Statement statement(Block block, String said, double confidence) {
        int at = block.span().from() + Math.max(0, block.text().lastIndexOf(said));
        int length = said.length();
        while (length > 1 && " .;,".indexOf(said.charAt(length - 1)) >= 0) {
            length--;
        }
        return new Statement(said.substring(0, length), new Source(new Span(at, at + length), confidence));
    }

    private void implied(Outline outline) {
        var seen = new HashSet<String>();
        for (var block : outline.blocks()) {
            if (block.part() != Part.BODY && block.part() != Part.OPENING) {
                continue;
            }
            var lower = Passage.lower(block.text());
            named(block, COLLECTIVE.in(lower), seen, collective);
            named(block, INDIVIDUAL.in(lower), seen, individual);
        }
    }

    private static void named(Block block, List<Phrases.Hit> hits, HashSet<String> seen, List<Statement> into) {
        for (var hit : hits) {
            if (seen.add(hit.phrase())) {
                int base = block.span().from();
                into.add(new Statement(
                        block.text().substring(hit.from(), hit.to()),
                        new Source(new Span(base + hit.from(), base + hit.to()), 0.5)));
            }
        }
    }
}
