package vn.thidua.site;

import java.util.List;

/// What the search of the top bar found, kind by kind.
public record SearchPage(String text, List<Kind> kinds) {
    /// @param heading key of the name of the kind
    public record Kind(String heading, List<SearchSource.Hit> hits) {}

    public boolean isEmpty() {
        return kinds.isEmpty();
    }
}
