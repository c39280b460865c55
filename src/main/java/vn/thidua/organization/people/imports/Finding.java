package vn.thidua.organization.people.imports;

import java.util.List;

/// What is wrong with a cell.
/// @param column key of the column
/// @param code what is wrong: the end of the key `organization.import.fault.<code>`, which says how to mend it
/// @param arguments for the text
public record Finding(String column, String code, List<String> arguments) {
    static Finding of(String column, String code, String... arguments) {
        return new Finding(column, code, List.of(arguments));
    }
}
