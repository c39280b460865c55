package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Kind of document and subject line, from the blocks of the title.
record Subject(@Nullable String kind, @Nullable String text, Optional<Block> kindBlock, Optional<Span> span) {
    private static final Pattern ABOUT = Pattern.compile("(?iu)V/v\\s*:?\\s*(.*)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Subject of(Outline outline) {
        var title =
                outline.blocks().stream().filter(b -> b.part() == Part.TITLE).toList();
        if (title.isEmpty()) {
            return new Subject(null, null, Optional.empty(), Optional.empty());
        }
        var first = title.getFirst();
        var about = ABOUT.matcher(first.text());
        if (about.matches()) {
            return new Subject("Công văn", join(about.group(1), title), Optional.of(first), span(title));
        }
        var match = Titles.KIND.matcher(first.text());
        if (!match.lookingAt()) {
            return new Subject(first.text(), join("", title), Optional.of(first), rest(title));
        }
        var rest = first.text().substring(match.end()).strip();
        var text = join(rest, title);
        var span = rest.isEmpty()
                ? rest(title)
                : Optional.of(new Span(
                        first.span().to() - rest.length(),
                        title.getLast().span().to()));
        return new Subject(kind(match.group()), text.isEmpty() ? null : text, Optional.of(first), span);
    }

    private static String kind(String printed) {
        var lower = printed.replaceAll("K\\s?Ế\\s+H\\s?O\\s?Ạ\\s?C\\s?H", "KẾ HOẠCH")
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static String join(String first, List<Block> title) {
        var lines = new ArrayList<String>();
        lines.add(first);
        title.stream().skip(1).map(Block::text).forEach(lines::add);
        return SPACES.matcher(String.join(" ", lines)).replaceAll(" ").strip();
    }

    private static Optional<Span> rest(List<Block> title) {
        return title.size() < 2 ? Optional.empty() : span(title.subList(1, title.size()));
    }

    private static Optional<Span> span(List<Block> blocks) {
        return Optional.of(new Span(
                blocks.getFirst().span().from(), blocks.getLast().span().to()));
    }
}
