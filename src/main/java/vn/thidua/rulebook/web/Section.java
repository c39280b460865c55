package vn.thidua.rulebook.web;

import java.util.List;
import vn.thidua.rulebook.LocalLaw;

/// Statements under one heading.
/// @param heading key of its text
public record Section(String heading, List<Statement> statements) {
    public Section {
        statements = List.copyOf(statements);
    }

    /// The part of the key that tells the section in an address.
    public String anchor() {
        return heading.substring(heading.lastIndexOf('.') + 1).replace('_', '-');
    }

    /// With the statements of local regulations marked as such.
    Section placed(LocalLaw local) {
        return local.isEmpty()
                ? this
                : new Section(
                        heading,
                        statements.stream()
                                .map(statement -> statement.placed(local))
                                .toList());
    }

    /// Statements about one award.
    public record Named(String name, String address, List<Statement> statements) {
        public Named {
            statements = List.copyOf(statements);
        }
    }
}
