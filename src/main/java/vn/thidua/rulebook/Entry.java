package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of a file, that knows its place and has each key read once; what nobody has read is a fault.
final class Entry {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Entry(String file, Node node) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        if (!(node instanceof MappingNode mapping)) {
            throw fault("expected keys with values");
        }
        for (var tuple : mapping.getValue()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                throw fault("key twice: " + key);
            }
        }
    }

    String text(String key) {
        var text = textOrNull(key);
        if (text == null) {
            throw fault("missing: " + key);
        }
        return text;
    }

    @Nullable String textOrNull(String key) {
        read.add(key);
        var node = values.get(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("no text in " + key);
        }
        return scalar.getValue();
    }

    @Nullable LocalDate dateOrNull(String key) {
        var text = textOrNull(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault("no date in " + key + ": " + text);
        }
    }

    LocalDate date(String key) {
        var date = dateOrNull(key);
        if (date == null) {
            throw fault("missing: " + key);
        }
        return date;
    }

    @Nullable BigDecimal numberOrNull(String key) {
        var text = textOrNull(key);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw fault("no number in " + key + ": " + text);
        }
    }

    @Nullable Integer yearOrNull(String key) {
        var number = numberOrNull(key);
        return number == null ? null : number.intValueExact();
    }

    boolean flag(String key, boolean otherwise) {
        var text = textOrNull(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw fault(key + " is true or false, not " + text);
        }
        return text == null ? otherwise : text.equals("true");
    }

    int number(String key) {
        var number = numberOrNull(key);
        if (number == null) {
            throw fault("missing: " + key);
        }
        return whole(key, number);
    }

    @Nullable Integer wholeOrNull(String key) {
        var number = numberOrNull(key);
        return number == null ? null : whole(key, number);
    }

    private int whole(String key, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw fault("no whole number in " + key + ": " + number);
        }
    }

    BigDecimal share(String key) {
        var share = shareOrNull(key);
        if (share == null) {
            throw fault("missing: " + key);
        }
        return share;
    }

    @Nullable BigDecimal shareOrNull(String key) {
        var share = numberOrNull(key);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw fault("no share from 0 to 1 in " + key + ": " + share);
        }
        return share;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable MonthDay monthDayOrNull(String key) {
        var text = textOrNull(key);
        try {
            return text == null ? null : MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw fault("no day of the year in " + key + ": " + text);
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        var text = textOrNull(key);
        return text == null ? otherwise : choice(text, key, type);
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(text(key), key, type);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream().map(text -> choice(text, key, type)).toList();
    }

    private <E extends Enum<E>> E choice(String text, String key, Class<E> type) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw fault("no such " + key + ": " + text);
        }
    }

    Confidence confidence() {
        return confidence("confidence");
    }

    Confidence confidence(String key) {
        var mark = text(key);
        try {
            return Confidence.of(mark);
        } catch (IllegalArgumentException e) {
            throw fault(key + " is V, V2, K or ?, not " + mark);
        }
    }

    /// `from`, `to`, `citing`, `confidence`.
    Validity validity() {
        var validity = new Validity(date("from"), dateOrNull("to"), text("citing"), confidence());
        if (validity.to() != null && validity.to().isBefore(validity.from())) {
            throw fault("ends before it begins: " + validity.from() + " to " + validity.to());
        }
        return validity;
    }

    List<String> texts(String key) {
        read.add(key);
        var node = values.get(key);
        var texts = new ArrayList<String>();
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                if (!(item instanceof ScalarNode scalar)) {
                    throw fault("no list of texts in " + key);
                }
                texts.add(scalar.getValue());
            }
        } else if (node != null) {
            throw fault("no list in " + key);
        }
        return texts;
    }

    Entry entry(String key) {
        read.add(key);
        var node = values.get(key);
        if (node == null) {
            throw fault("missing: " + key);
        }
        return new Entry(file, node);
    }

    /// The entries of a key that may be left out.
    List<Entry> entriesOrNone(String key) {
        return values.containsKey(key) ? entries(key) : List.of();
    }

    List<Entry> entries(String key) {
        read.add(key);
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            throw fault("no list in " + key);
        }
        return sequence.getValue().stream().map(node -> new Entry(file, node)).toList();
    }

    /// Refuses keys nobody asked for: a misspelt key must not pass for an absent one.
    void done() {
        for (var key : values.keySet()) {
            if (!read.contains(key)) {
                throw fault("unknown key: " + key);
            }
        }
    }

    InvalidRulebook fault(String what) {
        return new InvalidRulebook(file, line, what);
    }
}
