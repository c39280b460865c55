package vn.thidua.rulebook.local.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.Draft;
import vn.thidua.rulebook.local.Fault;
import vn.thidua.rulebook.local.ProvisionKind;
import vn.thidua.rulebook.local.Row;
import vn.thidua.site.FormErrors;

/// A regulation as it is typed, with the buttons that add a row and take one away: the form comes back with it, nothing
/// is kept.
/// @param added which row was just added; -1 for none
public record RegulationForm(Draft draft, String formKey, int version, int added) {
    private static final int MOST_ROWS = 110;

    static RegulationForm blank() {
        return new RegulationForm(new Draft(Map.of(), List.of()), Ids.text(Ids.next()), 0, -1);
    }

    static RegulationForm of(Content content, int version) {
        return new RegulationForm(Draft.of(content), Ids.text(Ids.next()), version, -1);
    }

    static RegulationForm of(MultiValueMap<String, String> fields) {
        var head = new HashMap<String, String>();
        for (var name : Draft.HEAD) {
            head.put(name, joined(fields, name));
        }
        var rows = new ArrayList<Row>();
        var removed = joined(fields, "remove");
        for (int at = 0; at < MOST_ROWS; at++) {
            var kind = kind(joined(fields, "p" + at + ".kind"));
            if (kind == null) {
                break;
            }
            if (!removed.equals(Integer.toString(at))) {
                rows.add(row(kind, at, fields));
            }
        }
        int added = -1;
        var wanted = fields.containsKey("add") ? kind(joined(fields, "kind")) : null;
        if (wanted != null) {
            added = rows.size();
            rows.add(new Row(wanted, Map.of()));
        }
        return new RegulationForm(new Draft(head, rows), joined(fields, "formKey"), version(fields), added);
    }

    /// Whether the form only wants to come back with a row more or less.
    static boolean onlyRows(MultiValueMap<String, String> fields) {
        return fields.containsKey("add") || fields.containsKey("remove");
    }

    UUID key() {
        return Ids.parse(formKey).orElseGet(Ids::next);
    }

    static FormErrors errors(List<Fault> faults) {
        var errors = FormErrors.none();
        faults.forEach(fault -> errors.add(fault.input(), fault.text()));
        return errors;
    }

    private static Row row(ProvisionKind kind, int at, MultiValueMap<String, String> fields) {
        var values = new TreeMap<String, String>();
        for (var field : kind.fields()) {
            values.put(field.name(), joined(fields, "p" + at + "." + field.name()));
        }
        return new Row(kind, values);
    }

    private static @Nullable ProvisionKind kind(String written) {
        return Stream.of(ProvisionKind.values())
                .filter(kind -> kind.written().equals(written))
                .findFirst()
                .orElse(null);
    }

    private static String joined(MultiValueMap<String, String> fields, String name) {
        return String.join(",", fields.getOrDefault(name, List.of()));
    }

    private static int version(MultiValueMap<String, String> fields) {
        var text = joined(fields, "version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
