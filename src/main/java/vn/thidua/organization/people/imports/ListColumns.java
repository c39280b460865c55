package vn.thidua.organization.people.imports;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.sheet.SheetColumn;
import vn.thidua.organization.people.model.PartyMembership;

/// The columns a list of people may have here.
@Component
class ListColumns {
    private static final Set<String> PARTY = Set.of("party_member", "party_since");

    private final List<SheetColumn> known;

    ListColumns(PartyMembership party) {
        known = Vocabulary.COLUMNS.stream()
                .filter(column -> party.kept() || !PARTY.contains(column.key()))
                .toList();
    }

    /// All that are found by their headings.
    List<SheetColumn> known() {
        return known;
    }

    /// Those of our own files, where a birth stands in one column.
    List<SheetColumn> written() {
        return known.stream()
                .filter(column -> !column.key().startsWith("birth_"))
                .toList();
    }

    boolean has(String key) {
        return known.stream().anyMatch(column -> column.key().equals(key));
    }
}
