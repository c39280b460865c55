package vn.thidua.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// The automatic lists of a .docx (numbering.xml): which levels a list has, and where it is at.
final class DocxLists {
    private static final ListLevel PLAIN = new ListLevel(1, ListLevel.Digits.DECIMAL, "%1.");

    /// A list used by paragraphs: the pattern it shares with others, levels where it starts anew, levels of its own.
    private record Instance(String pattern, Map<Integer, Integer> starts, Map<Integer, ListLevel> own) {}

    private final Map<String, Map<Integer, ListLevel>> patterns = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final ListCounters counters = new ListCounters();

    static DocxLists of(ZipParts parts) throws IOException, XMLStreamException {
        var lists = new DocxLists();
        var part = parts.open("word/numbering.xml");
        if (part.isPresent()) {
            try (var xml = part.get()) {
                SafeXml.walk(xml, Set.of("pPr", "rPr")::contains, lists.new Taker());
            }
        }
        return lists;
    }

    String label(String list, int level) {
        var instance = instances.get(list);
        if (instance == null) {
            return "";
        }
        if (begun.add(list)) {
            instance.starts().keySet().forEach(restarted -> counters.restart(instance.pattern(), restarted));
        }
        return counters.next(instance.pattern(), level, levels(instance));
    }

    private List<ListLevel> levels(Instance instance) {
        var all = new TreeMap<>(patterns.getOrDefault(instance.pattern(), Map.of()));
        all.putAll(instance.own());
        instance.starts()
                .forEach((level, start) ->
                        all.computeIfPresent(level, (_, old) -> new ListLevel(start, old.digits(), old.pattern())));
        var levels = new ArrayList<ListLevel>();
        for (var level = 0; level <= (all.isEmpty() ? 0 : all.lastKey()); level++) {
            levels.add(all.getOrDefault(level, PLAIN));
        }
        return levels;
    }

    /// Takes the part element by element.
    private final class Taker implements SafeXml.Visitor {
        private Map<Integer, ListLevel> levels = new HashMap<>();
        private String instance = "";
        private String digits = "decimal";
        private String pattern = "";
        private int start = 1;
        private int level;

        @Override
        public void start(SafeXml.Element element) {
            switch (element.name()) {
                case "abstractNum" -> {
                    levels = new HashMap<>();
                    patterns.put(element.attribute("abstractNumId"), levels);
                }
                case "num" -> instance = element.attribute("numId");
                case "abstractNumId" -> {
                    levels = new HashMap<>();
                    instances.put(instance, new Instance(element.attribute("val"), new HashMap<>(), levels));
                }
                case "lvlOverride" -> level = element.number("ilvl", 0);
                case "startOverride" -> {
                    var used = instances.get(instance);
                    if (used != null) {
                        used.starts().put(level, element.number("val", 1));
                    }
                }
                case "lvl" -> {
                    level = element.number("ilvl", 0);
                    digits = "decimal";
                    pattern = "";
                    start = 1;
                }
                case "start" -> start = element.number("val", 1);
                case "numFmt" -> digits = element.attribute("val");
                case "lvlText" -> pattern = element.attribute("val");
                default -> {
                    // looks only
                }
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl") && level < 10) {
                levels.put(level, new ListLevel(start, ListLevel.Digits.named(digits), pattern));
            }
        }
    }
}
