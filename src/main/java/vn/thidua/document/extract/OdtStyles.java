package vn.thidua.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Fonts, capitals and lists named by the styles of an OpenDocument text, of the document and of the content itself.
final class OdtStyles {
    private static final int LONGEST_CHAIN = 20;
    private static final ListLevel NONE = new ListLevel(1, ListLevel.Digits.BULLET, "");

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private Style current = new Style();
    private Map<Integer, ListLevel> levels = new HashMap<>();

    static OdtStyles of(ZipParts parts) throws IOException, XMLStreamException {
        var styles = new OdtStyles();
        for (var name : List.of("styles.xml", "content.xml")) {
            var part = parts.open(name);
            if (part.isPresent()) {
                try (var xml = part.get()) {
                    SafeXml.walk(xml, styles::take);
                }
            }
        }
        return styles;
    }

    /// @param looks names of styles, innermost first
    @Nullable String font(Collection<String> looks) {
        for (var style : chains(looks)) {
            if (style.font != null) {
                return style.font;
            }
        }
        return null;
    }

    boolean capitals(Collection<String> looks) {
        for (var style : chains(looks)) {
            if (style.capitals != null) {
                return style.capitals;
            }
        }
        return false;
    }

    List<ListLevel> levels(String list) {
        var known = new TreeMap<>(lists.getOrDefault(list, Map.of()));
        var levels = new ArrayList<ListLevel>();
        for (var level = 0; level <= (known.isEmpty() ? -1 : known.lastKey()); level++) {
            levels.add(known.getOrDefault(level, NONE));
        }
        return levels;
    }

    private void take(SafeXml.Element element) {
        switch (element.name()) {
            case "style" -> {
                current = new Style();
                current.parent = element.attribute("parent-style-name");
                styles.put(element.attribute("name"), current);
            }
            case "text-properties" -> current.take(element);
            case "list-style" -> {
                levels = new HashMap<>();
                lists.put(element.attribute("name"), levels);
            }
            case "list-level-style-number" -> level(element, numbered(element));
            case "list-level-style-bullet" ->
                level(element, new ListLevel(1, ListLevel.Digits.BULLET, element.attribute("bullet-char")));
            default -> {
                // looks only
            }
        }
    }

    private void level(SafeXml.Element element, ListLevel taken) {
        levels.put(Math.clamp(element.number("level", 1), 1, 10) - 1, taken);
        current = new Style(); // its text-properties are the number's, not a style's
    }

    /// OpenDocument says how many levels to show; our pattern names them: `%1.%2.`.
    private static ListLevel numbered(SafeXml.Element element) {
        var level = element.number("level", 1);
        var digits = ListLevel.Digits.sample(element.attribute("num-format"));
        var shown = Math.min(level, element.number("display-levels", 1));
        var numbers = IntStream.rangeClosed(level - shown + 1, level)
                .mapToObj(i -> "%" + i)
                .collect(Collectors.joining("."));
        var pattern = digits == ListLevel.Digits.BULLET ? "" : numbers;
        return new ListLevel(
                element.number("start-value", 1),
                digits,
                element.attribute("num-prefix") + pattern + element.attribute("num-suffix"));
    }

    private List<Style> chains(Collection<String> looks) {
        var chains = new ArrayList<Style>();
        for (var look : looks) {
            var style = styles.get(look);
            for (var i = 0; style != null && i < LONGEST_CHAIN; i++) {
                chains.add(style);
                style = styles.get(style.parent);
            }
        }
        return chains;
    }

    private static final class Style {
        private String parent = "";
        private @Nullable String font;
        private @Nullable Boolean capitals;

        private void take(SafeXml.Element element) {
            var named = element.attribute("font-name");
            var family = named.isEmpty() ? element.attribute("font-family") : named;
            font = family.isEmpty() ? font : family;
            var transform = element.attribute("text-transform");
            capitals = transform.isEmpty() ? capitals : Boolean.valueOf(transform.equals("uppercase"));
        }
    }
}
