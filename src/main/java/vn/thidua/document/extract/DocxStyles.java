package vn.thidua.document.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What the styles of a .docx say about the text itself: its font (for the encoding), capitals, automatic lists.
final class DocxStyles {
    private static final int LONGEST_CHAIN = 20;

    /// A list that a style stands for, if any.
    record Numbered(@Nullable String list, int level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Style defaults = new Style();
    private @Nullable String ordinary;

    static DocxStyles of(ZipParts parts) throws IOException, XMLStreamException {
        var styles = new DocxStyles();
        var part = parts.open("word/styles.xml");
        if (part.isPresent()) {
            try (var xml = part.get()) {
                var current = new Style[] {styles.defaults};
                SafeXml.walk(xml, element -> current[0] = styles.take(element, current[0]));
            }
        }
        return styles;
    }

    /// The font in which Latin letters of the run are shown.
    @Nullable String font(@Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
        return own != null ? own : find(runStyle, paragraphStyle, style -> style.font);
    }

    boolean capitals(@Nullable Boolean own, @Nullable String runStyle, @Nullable String paragraphStyle) {
        return own != null ? own : Boolean.TRUE.equals(find(runStyle, paragraphStyle, style -> style.capitals));
    }

    Numbered list(@Nullable String paragraphStyle) {
        var list = find(null, paragraphStyle, style -> style.list);
        var level = find(null, paragraphStyle, style -> style.level);
        return new Numbered(list, level == null ? 0 : level);
    }

    static @Nullable String font(SafeXml.Element fonts) {
        var name = fonts.attribute("ascii");
        return name.isEmpty() ? null : name;
    }

    private Style take(SafeXml.Element element, Style current) {
        switch (element.name()) {
            case "style" -> {
                var style = new Style();
                styles.put(element.attribute("styleId"), style);
                if (element.attribute("type").equals("paragraph")
                        && element.attribute("default").equals("1")) {
                    ordinary = element.attribute("styleId");
                }
                return style;
            }
            case "basedOn" -> current.basedOn = element.attribute("val");
            case "rFonts" -> current.font = font(element);
            case "caps" -> current.capitals = element.on();
            case "numId" -> current.list = element.attribute("val");
            case "ilvl" -> current.level = element.number("val", 0);
            default -> {
                // looks only
            }
        }
        return current;
    }

    private <T> @Nullable T find(
            @Nullable String runStyle, @Nullable String paragraphStyle, Function<Style, @Nullable T> property) {
        var paragraph = paragraphStyle == null ? ordinary : paragraphStyle;
        for (var style : Stream.concat(chain(runStyle), Stream.concat(chain(paragraph), Stream.of(defaults)))
                .toList()) {
            var value = property.apply(style);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Stream<Style> chain(@Nullable String name) {
        if (name == null || !styles.containsKey(name)) {
            return Stream.of();
        }
        return Stream.<@Nullable Style>iterate(styles.get(name), style -> style != null, this::parent)
                .limit(LONGEST_CHAIN)
                .<Style>mapMulti((style, sink) -> {
                    if (style != null) {
                        sink.accept(style);
                    }
                });
    }

    private @Nullable Style parent(@Nullable Style style) {
        return style == null || style.basedOn == null ? null : styles.get(style.basedOn);
    }

    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable String font;
        private @Nullable Boolean capitals;
        private @Nullable String list;
        private @Nullable Integer level;
    }
}
