package vn.thidua.rulebook.local;

import java.util.Map;

/// A provision as it is written in a form, a file or the database: values by the names of its kind's fields.
public record Row(ProvisionKind kind, Map<String, String> values) {
    public Row {
        values = Map.copyOf(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
