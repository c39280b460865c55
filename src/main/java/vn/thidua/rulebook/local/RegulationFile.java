package vn.thidua.rulebook.local;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Rulebook;

/// A regulation as a YAML file: the values of the head, and under `provisions` a list of `kind` and its fields. What
/// [#write] writes, [#read] reads back to the same.
public final class RegulationFile {
    private static final String PROVISIONS = "provisions";
    private static final String KIND = "kind";
    private static final int LARGEST = 256 * 1024;

    private final List<FileFault> faults = new ArrayList<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<String, Integer> headLines = new HashMap<>();

    private RegulationFile() {}

    /// What stands in a file, or all that is wrong with it.
    /// @param content null where anything is wrong
    public record Read(@Nullable Content content, List<FileFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    public static Read read(byte[] bytes, Rulebook rulebook) {
        return read(bytes, rulebook, List.of());
    }

    /// @param above the forms of their own of the units above, which may be named too
    public static Read read(byte[] bytes, Rulebook rulebook, List<Provision.Form> above) {
        if (bytes.length > LARGEST) {
            return broken(0, "too_large", LARGEST / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var root = new Yaml(options).compose(new StringReader(text));
            if (!(root instanceof MappingNode mapping)) {
                return broken(1, "no_keys");
            }
            return new RegulationFile().read(mapping, rulebook, above);
        } catch (CharacterCodingException _) {
            return broken(0, "encoding");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            return broken(mark == null ? 0 : mark.getLine() + 1, "not_yaml");
        } catch (YAMLException _) {
            return broken(0, "not_yaml");
        }
    }

    public static String write(Content content) {
        var draft = Draft.of(content);
        var file = new StringBuilder();
        for (var field : Draft.HEAD) {
            if (!draft.value(field).isEmpty()) {
                file.append(field)
                        .append(": ")
                        .append(quoted(draft.value(field)))
                        .append('\n');
            }
        }
        file.append(PROVISIONS).append(":\n");
        for (var row : draft.rows()) {
            file.append("- kind: ").append(row.kind().written()).append('\n');
            for (var field : row.kind().fields()) {
                if (!row.value(field.name()).isEmpty()) {
                    file.append("  ").append(field.name()).append(": ");
                    file.append(written(field, row.value(field.name()))).append('\n');
                }
            }
        }
        return file.toString();
    }

    private Read read(MappingNode root, Rulebook rulebook, List<Provision.Form> above) {
        var head = new HashMap<String, String>();
        var rows = new ArrayList<Row>();
        for (var tuple : root.getValue()) {
            var key = key(tuple.getKeyNode());
            var value = tuple.getValueNode();
            if (key.equals(PROVISIONS)) {
                rows(value, rows);
            } else if (Draft.HEAD.contains(key)) {
                headLines.put(key, line(tuple.getKeyNode()));
                head.put(key, scalar(value, key));
            } else {
                fault(line(tuple.getKeyNode()), key, "unknown_key");
            }
        }
        var found = new ArrayList<Fault>();
        var content = new Draft(head, rows).read(rulebook, above, found);
        for (var each : found) {
            faults.add(new FileFault(
                    each.row() == Fault.HEAD
                            ? headLines.getOrDefault(String.valueOf(each.field()), 1)
                            : lines.getOrDefault(each.row(), 1),
                    each.field(),
                    each.text()));
        }
        faults.sort(Comparator.comparingInt(FileFault::line));
        return new Read(faults.isEmpty() ? content : null, faults);
    }

    private void rows(Node node, List<Row> rows) {
        if (!(node instanceof SequenceNode list)) {
            fault(line(node), PROVISIONS, "no_list");
            return;
        }
        for (var item : list.getValue()) {
            if (!(item instanceof MappingNode entry)) {
                fault(line(item), null, "no_keys");
                continue;
            }
            row(entry, rows);
        }
    }

    private void row(MappingNode entry, List<Row> rows) {
        var values = new HashMap<String, Node>();
        entry.getValue().forEach(tuple -> values.put(key(tuple.getKeyNode()), tuple.getValueNode()));
        var named = values.remove(KIND);
        var kind =
                named == null ? null : ProvisionKind.read(scalar(named, KIND)).orElse(null);
        if (kind == null) {
            fault(line(entry), KIND, "no_kind");
            return;
        }
        var row = new HashMap<String, String>();
        for (var field : kind.fields()) {
            var node = values.remove(field.name());
            if (node != null) {
                row.put(field.name(), value(field, node));
            }
        }
        values.forEach((key, node) -> fault(line(node), key, "unknown_key"));
        lines.put(rows.size(), line(entry));
        rows.add(new Row(kind, row));
    }

    private String value(Field field, Node node) {
        var separator = separator(field);
        if (separator == null || node instanceof ScalarNode) {
            return scalar(node, field.name());
        }
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(item -> scalar(item, field.name()))
                        .collect(Collectors.joining(separator))
                : scalar(node, field.name());
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return Vietnamese.nfc(scalar.getValue());
        }
        fault(line(node), key, "no_text");
        return "";
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void fault(int line, @Nullable String field, String key, Object... arguments) {
        faults.add(new FileFault(line, field, Message.of("rulebook.local.file." + key, arguments)));
    }

    private static Read broken(int line, String key, Object... arguments) {
        return new Read(null, List.of(new FileFault(line, null, Message.of("rulebook.local.file." + key, arguments))));
    }

    private static String written(Field field, String value) {
        var separator = separator(field);
        if (separator == null) {
            return quoted(value);
        }
        return RowReader.lines(value.replace(separator, "\n")).stream()
                .map(RegulationFile::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// Between the values of a list; null where there is one value.
    private static @Nullable String separator(Field field) {
        return switch (field.type()) {
            case AWARDS -> ",";
            case BANDS -> "\n";
            default -> null;
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
