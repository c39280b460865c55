package vn.thidua.rulebook.web;

import java.util.ArrayList;
import java.util.List;

/// What changed under one heading between two days.
/// @param gone said on the first day only
/// @param come said on the last day only
/// @param moved said on both, by another article or with other certainty
/// @param kept how many statements stayed as they were
public record ChangedSection(String heading, List<Statement> gone, List<Statement> come, List<Moved> moved, int kept) {
    public ChangedSection {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        moved = List.copyOf(moved);
    }

    /// The same rule with its old and its new article.
    public record Moved(Statement before, Statement after) {}

    static ChangedSection between(Section before, Section after) {
        var gone = new ArrayList<Statement>();
        var come = new ArrayList<>(after.statements());
        var moved = new ArrayList<Moved>();
        int kept = 0;
        for (var statement : before.statements()) {
            var same = come.stream().filter(statement::saysAs).findFirst().orElse(null);
            if (same == null) {
                gone.add(statement);
                continue;
            }
            come.remove(same);
            if (statement.citesAs(same)) {
                kept++;
            } else {
                moved.add(new Moved(statement, same));
            }
        }
        return new ChangedSection(after.heading(), gone, come, moved, kept);
    }

    /// Whether the rule itself changed, not only its article.
    public boolean changed() {
        return !gone.isEmpty() || !come.isEmpty();
    }
}
