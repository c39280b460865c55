package vn.thidua.plan.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Recipient;
import vn.thidua.plan.model.Signatory;

/// A plan as a paper. Letterhead, title, recipients and signature come from the plan's fields, so that a number and a
/// date given at issue are printed; what stands between comes word for word from the outline.
public final class PlanPaper {
    /// Points and dashes run on; only clauses bear titles (Nghị định 30/2020/NĐ-CP, Annex I, part II).
    private static final Pattern POINT = Pattern.compile("[-–—+*•·]|.{1,3}\\)");

    private static final Pattern NEXT_FORMULA = Pattern.compile(",\\s+(?=(?:TM|KT|TL|TUQ|Q)\\s?\\.)");
    private static final Pattern RECIPIENT_MARKS = Pattern.compile("^[-–+•]\\s*|[;.,\\s]+$");

    private final Outline outline;
    private final PlanContent content;

    private PlanPaper(Outline outline, PlanContent content) {
        this.outline = outline;
        this.content = content;
    }

    public static Paper of(Outline outline, PlanContent content) {
        return new PlanPaper(outline, content).paper();
    }

    private Paper paper() {
        var blocks = outline.blocks();
        int end = end();
        return new Paper(
                head(content.letterhead()),
                kind(),
                subject(),
                parts(blocks.subList(0, end)),
                recipients(),
                signatures(),
                annexes(blocks.subList(end, blocks.size())));
    }

    /// The first block after recipients and signature: what follows is annex.
    private int end() {
        var blocks = outline.blocks();
        for (int at = blocks.size(); at > 0; at--) {
            var part = blocks.get(at - 1).part();
            if (part == Outline.Part.RECIPIENTS || part == Outline.Part.SIGNATURE) {
                return at;
            }
        }
        return blocks.size();
    }

    private static Paper.Head head(Letterhead head) {
        var date = head.date();
        return new Paper.Head(
                head.superiorBody(),
                head.issuingBody(),
                head.number(),
                head.symbol(),
                head.place(),
                date == null ? Paper.Date.BLANK : new Paper.Date(date.year(), date.month(), date.day()));
    }

    private String kind() {
        var type = content.letterhead().type();
        return type != null ? type : texts(Outline.Part.TITLE).findFirst().orElse("");
    }

    private String subject() {
        var subject = content.letterhead().subject();
        if (subject != null) {
            return subject;
        }
        return content.letterhead().type() != null
                ? ""
                : String.join(" ", texts(Outline.Part.TITLE).skip(1).toList());
    }

    private List<Part> parts(List<Block> blocks) {
        var parts = new ArrayList<Part>();
        for (var block : blocks) {
            switch (block.part()) {
                case OPENING -> parts.add(new Paragraph(ground(block) ? Role.GROUND : Role.TEXT, block.text()));
                case BODY -> parts.add(new Paragraph(role(block), block.text()));
                case CLOSING -> parts.add(new Paragraph(Role.TEXT, block.text()));
                case HEAD, TITLE, RECIPIENTS, SIGNATURE, STRAY -> {}
            }
        }
        return parts;
    }

    /// A ground standing by itself; one that leads over to the plan (`Căn cứ …, Sở ban hành … như sau:`) is text.
    private boolean ground(Block block) {
        return block.text().endsWith(";")
                || !block.text().endsWith(":")
                        && content.legalBases().stream()
                                .anyMatch(basis -> basis.source().span().overlaps(block.span()));
    }

    private static Role role(Block block) {
        if (!block.heading()
                || block.numeral() != null && POINT.matcher(block.numeral()).matches()) {
            return Role.TEXT;
        }
        return block.depth() <= 1 || capitals(block.body()) ? Role.SECTION : Role.HEADING;
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private List<Part> annexes(List<Block> blocks) {
        var annexes = new ArrayList<>(parts(blocks));
        if (!annexes.isEmpty() && annexes.getFirst() instanceof Paragraph(var _, var text)) {
            annexes.set(0, new Paragraph(Role.ANNEX, text));
        }
        return annexes;
    }

    private List<String> recipients() {
        if (!content.recipients().isEmpty()) {
            return content.recipients().stream().map(Recipient::name).toList();
        }
        return texts(Outline.Part.RECIPIENTS)
                .map(line -> RECIPIENT_MARKS.matcher(line).replaceAll(""))
                .toList();
    }

    private List<Signature> signatures() {
        var signatory = content.signatory();
        if (signatory != null) {
            return Stream.concat(Stream.of(signatory), signatory.others().stream())
                    .map(PlanPaper::signature)
                    .toList();
        }
        var lines = texts(Outline.Part.SIGNATURE).toList();
        return lines.isEmpty() ? List.of() : List.of(new Signature(lines, null));
    }

    private static Signature signature(Signatory signatory) {
        var capacity = new ArrayList<String>();
        if (signatory.formula() != null) {
            capacity.addAll(List.of(NEXT_FORMULA.split(signatory.formula())));
        }
        Stream.of(signatory.position(), signatory.secondPosition())
                .<String>mapMulti((position, into) -> {
                    if (position != null) {
                        into.accept(position);
                    }
                })
                .forEach(capacity::add);
        return new Signature(capacity, signatory.name());
    }

    private Stream<String> texts(Outline.Part part) {
        return outline.blocks().stream().filter(block -> block.part() == part).map(Block::text);
    }
}
