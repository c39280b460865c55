package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Signatory;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// Reads who signs: formula (TM., KT., TL., TUQ., Q.), position or two, name; several where the plan is joint.
final class SignatoryRecogniser {
    /// A formula and the position on one line: `KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC`, `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH`.
    private static final Pattern FORMULA_AND_POSITION = Pattern.compile(
            "(?iu)((?:TM|KT|TL|TUQ)\\s?[./]\\s*\\p{L}.*?)\\s+((?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|KHỐI TRƯỞNG|CỤM TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG PHÒNG)(?: THƯỜNG TRỰC)?)");

    private static final Phrases BODIES = Wordbook.load("bodies").phrases("kinds");

    /// What has been read of one signatory.
    private static final class Draft {
        final List<String> formula = new ArrayList<>();
        final List<String> positions = new ArrayList<>();

        @Nullable String name;

        int from = -1;
        int to;

        void covers(Block block) {
            from = from < 0 ? block.span().from() : from;
            to = block.span().to();
        }

        Signatory made(List<Signatory> others) {
            var second = positions.size() > 1 ? String.join(" ", positions.subList(1, positions.size())) : null;
            return new Signatory(
                    formula.isEmpty() ? null : String.join(", ", formula),
                    positions.isEmpty() ? null : positions.getFirst(),
                    second,
                    name,
                    others,
                    new Source(new Span(Math.max(from, 0), to), 0.9));
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private Draft current = new Draft();

    private SignatoryRecogniser() {}

    static @Nullable Signatory find(Outline outline) {
        var reader = new SignatoryRecogniser();
        for (var block : outline.blocks()) {
            if (block.part() == Part.SIGNATURE) {
                reader.line(block);
            }
        }
        return reader.made();
    }

    private void line(Block block) {
        var line = block.text();
        boolean formula = Parts.FORMULA.matcher(line).matches() && !Signatures.position(line);
        if (formula) {
            if (current.name != null || !current.positions.isEmpty()) {
                next();
            }
            var both = FORMULA_AND_POSITION.matcher(line);
            if (both.matches()) {
                current.formula.add(both.group(1));
                current.positions.add(both.group(2));
            } else {
                current.formula.add(line);
            }
        } else if (current.positions.isEmpty()
                && current.name == null
                && !Signatures.position(line)
                && hasBodyWord(line)) {
            current.formula.add(line);
        } else if (isName(line)) {
            name(line);
        } else if (current.name != null) {
            next();
            current.positions.add(line);
        } else {
            current.positions.add(line);
        }
        current.covers(block);
    }

    private boolean isName(String line) {
        if (Signatures.titledName(line)) {
            return true;
        }
        return Letters.nameLike(line)
                && !Signatures.position(line)
                && (!Letters.allUpper(line)
                        || !current.positions.isEmpty()
                                && line.split(" ").length <= 4
                                && current.name == null
                                && !hasBodyWord(line));
    }

    private static boolean hasBodyWord(String line) {
        return BODIES.at(Passage.lower(line), 0) != null;
    }

    /// A second name in a row belongs to the second of two positions that stood side by side.
    private void name(String line) {
        var name = Signatures.withoutTitles(line);
        if (current.name != null) {
            var first = current;
            next();
            if (first.positions.size() > 1) {
                current.positions.add(first.positions.removeLast());
            }
        }
        current.name = name;
    }

    private void next() {
        drafts.add(current);
        current = new Draft();
    }

    private @Nullable Signatory made() {
        if (current.name != null || !current.positions.isEmpty() || !current.formula.isEmpty()) {
            drafts.add(current);
        }
        if (drafts.isEmpty()) {
            return null;
        }
        var others = drafts.stream().skip(1).map(draft -> draft.made(List.of())).toList();
        return drafts.getFirst().made(others);
    }
}
