package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Who issues the plan and who stands above: from the letterhead, else from the opening, the closing or the signature.
final class IssuingBody {
    private static final Wordbook WORDS = Wordbook.load("bodies");
    private static final Phrases KINDS = WORDS.phrases("kinds");
    private static final Phrases PLACES = WORDS.phrases("places");
    private static final Phrases LAUNCHES = WORDS.phrases("launches");
    private static final Pattern COMMITTEE = Pattern.compile("(?iu)(?:ủy ban|uỷ ban) nhân dân|ubnd|hội đồng nhân dân");
    private static final Pattern OPEN_END = Pattern.compile("(?iU).*(?:,|[-–]|\\bvà|\\bcủa)\\s*");
    private static final Pattern BARE_PLACE =
            Pattern.compile("(?iU).*\\b(tỉnh|huyện|thị xã|thành phố|quận|phường|xã|thị trấn)");
    private static final Pattern CLOSING_BODY = Pattern.compile(
            "(?:của|do) (\\p{Lu}[^.;]{4,120}?)(?:\\s*(?:năm \\d{4}|\\(|\\./\\.|\\.|;|,? đề nghị|,? yêu cầu).*)");

    /// What was found; spans are those of the printed names.
    record Bodies(
            @Nullable String issuing,
            @Nullable String superior,
            Optional<Span> issuingSpan,
            Optional<Span> superiorSpan) {}

    private final List<Block> blocks;
    private final String text;

    IssuingBody(Outline outline, String text) {
        this.blocks = outline.blocks();
        this.text = text;
    }

    Bodies read() {
        var groups = letterheadGroups();
        if (!groups.isEmpty()) {
            var last = groups.getLast();
            var above = groups.size() > 1 ? groups.get(groups.size() - 2) : null;
            return new Bodies(
                    asInText(joined(last)),
                    above == null ? null : asInText(joined(above)),
                    Optional.of(span(last)),
                    above == null ? Optional.empty() : Optional.of(span(above)));
        }
        var span = opening().or(this::closing).or(this::signature);
        return new Bodies(span.map(s -> completed(s.of(text))).orElse(null), null, span, Optional.empty());
    }

    /// The lines of the letterhead's left column, grouped by body.
    private List<List<Block>> letterheadGroups() {
        var groups = new ArrayList<List<Block>>();
        for (var block : blocks) {
            if (block.part() != Part.HEAD || !nameLine(block.text())) {
                continue;
            }
            if (groups.isEmpty() || begins(block.text(), groups.getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
        }
        groups.removeIf(group -> group.stream().noneMatch(b -> KINDS.anyIn(Passage.lower(b.text()))));
        return groups;
    }

    private static boolean nameLine(String line) {
        return line.length() > 3
                && line.length() < 120
                && !Columns.isMotto(line)
                && !LetterheadRecogniser.isNumber(line)
                && !line.toLowerCase(java.util.Locale.ROOT).contains("ngày")
                && !line.startsWith("ĐẢNG CỘNG SẢN")
                && (Letters.mostlyUpper(line) || KINDS.at(Passage.lower(line), 0) != null);
    }

    private boolean begins(String line, List<Block> group) {
        return KINDS.at(Passage.lower(line), 0) != null
                && !OPEN_END.matcher(group.getLast().text()).matches()
                && !writtenAsOne(joined(group) + " " + line);
    }

    /// Whether the running text writes the lines as one name: `KHỐI THI ĐUA VĂN HÓA - XÃ` goes on with `HỘI …`.
    private boolean writtenAsOne(String name) {
        return !asInText(name).equals(name);
    }

    private static String joined(List<Block> group) {
        return String.join(" ", group.stream().map(Block::text).toList());
    }

    private static Span span(List<Block> group) {
        return new Span(group.getFirst().span().from(), group.getLast().span().to());
    }

    /// The name as the running text writes it, where it does: the letterhead prints capitals only.
    private String asInText(String name) {
        if (!Letters.mostlyUpper(name)) {
            return name;
        }
        int at = Passage.lower(text).indexOf(Passage.lower(name));
        while (at >= 0) {
            var found = text.substring(at, at + name.length());
            if (!Letters.mostlyUpper(found)) {
                return found;
            }
            at = Passage.lower(text).indexOf(Passage.lower(name), at + 1);
        }
        return name;
    }

    /// `… năm 2021, Sở X xây dựng Kế hoạch …` in the opening.
    private Optional<Span> opening() {
        for (int at = blocks.size() - 1; at >= 0; at--) {
            var block = blocks.get(at);
            if (block.part() == Part.OPENING) {
                var actor = actor(block);
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    /// The body that acts in a sentence of the opening.
    static Optional<Span> actor(Block block) {
        var line = block.text();
        var lower = Passage.lower(line);
        Optional<Span> found = Optional.empty();
        for (var launch = LAUNCHES.next(lower, 0); launch != null; launch = LAUNCHES.next(lower, launch.to())) {
            int start = nameStart(line, lower, launch.from());
            if (start >= 0 && launch.from() - start > 4) {
                int end = line.substring(0, launch.from()).stripTrailing().length();
                found = Optional.of(
                        new Span(block.span().from() + start, block.span().from() + trimmed(line, start, end)));
                if (lower.startsWith(" kế hoạch", launch.to()) || lower.startsWith(" và ", launch.to())) {
                    return found;
                }
            }
        }
        return found;
    }

    /// Leaves out a bracket such as `(gọi là Sở)` and words such as `thị xã sẽ` at the name's end.
    private static int trimmed(String line, int start, int end) {
        var name = line.substring(start, end);
        int bracket = name.indexOf(" (gọi");
        if (bracket < 0) {
            bracket = name.indexOf(" (sau đây");
        }
        return bracket > 0 ? start + bracket : end;
    }

    /// Where the name that ends here begins: after a mark, with a capital and a word of the bodies.
    private static int nameStart(String line, String lower, int end) {
        for (int at = end - 1; at >= 0; at--) {
            boolean boundary = at == 0
                    || line.startsWith(", ", at - 2 < 0 ? 0 : at - 2) && at >= 2
                    || at >= 2 && ".;:".indexOf(line.charAt(at - 2)) >= 0 && line.charAt(at - 1) == ' ';
            boundary |= at >= 4 && line.regionMatches(true, at - 4, "nay ", 0, 4);
            if (boundary && Character.isUpperCase(line.charAt(at)) && KINDS.at(lower, at) != null) {
                return at;
            }
            if (end - at > 160) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Span> closing() {
        for (var block : blocks) {
            if (block.part() == Part.CLOSING) {
                var match = CLOSING_BODY.matcher(block.text());
                if (match.find() && KINDS.at(Passage.lower(match.group(1)), 0) != null) {
                    int from = block.span().from();
                    return Optional.of(new Span(from + match.start(1), from + match.end(1)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> signature() {
        for (var block : blocks) {
            if (block.part() == Part.SIGNATURE) {
                var lower = Passage.lower(block.text());
                for (var kind = KINDS.next(lower, 0); kind != null; kind = KINDS.next(lower, kind.to())) {
                    if (block.text().length() - kind.from() > 6) {
                        return Optional.of(new Span(
                                block.span().from() + kind.from(), block.span().to()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// `Ủy ban nhân dân thị xã` with the town's name, where the text tells it.
    private String completed(String name) {
        var bare = BARE_PLACE.matcher(name);
        if (!bare.matches() || !COMMITTEE.matcher(name).find()) {
            return name;
        }
        var proper = Pattern.compile(Pattern.quote(bare.group(1)) + "((?: \\p{Lu}\\p{Ll}+){1,4})", Pattern.UNICODE_CASE)
                .matcher(text);
        var times = new HashMap<String, Integer>();
        while (proper.find()) {
            times.merge(proper.group(1), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> name + most.getKey())
                .orElse(name);
    }

    /// Whether a text begins with the name of a place's level (`xã`, `tỉnh`).
    static boolean beginsWithPlace(String lower) {
        return PLACES.at(lower, 0) != null;
    }
}
