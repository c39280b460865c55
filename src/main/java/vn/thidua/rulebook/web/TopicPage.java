package vn.thidua.rulebook.web;

import java.util.List;

/// What the law of a day says on one topic.
public record TopicPage(RulesHead head, List<Section> sections) {
    public List<Section> shown() {
        return sections.stream()
                .filter(section -> !section.statements().isEmpty())
                .toList();
    }
}
