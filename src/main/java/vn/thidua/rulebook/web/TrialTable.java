package vn.thidua.rulebook.web;

import java.util.List;

/// Facts that are entered line by line.
/// @param name its name in the address and key of its heading, `eligibility.trial.<name>`
public record TrialTable(String name, List<Column> columns) {
    public TrialTable {
        columns = List.copyOf(columns);
    }

    public String heading() {
        return "eligibility.trial." + name;
    }

    /// A field of each line.
    /// @param label in words
    /// @param type of the input, where there is nothing to choose from
    public record Column(String name, String label, String type, List<Option> options) {
        public Column {
            options = List.copyOf(options);
        }
    }

    /// A value to choose.
    public record Option(String value, String label) {}
}
