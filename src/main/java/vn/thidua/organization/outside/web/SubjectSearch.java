package vn.thidua.organization.outside.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.SearchSource;

/// Finds households, enterprises and citizens from the top bar.
@Component
class SubjectSearch implements SearchSource {
    private static final int POSITION = 133;

    private final SubjectBoard board;

    SubjectSearch(SubjectBoard board) {
        this.board = board;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.outside.title";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        if (Vietnamese.fold(text).isEmpty()) {
            return List.of();
        }
        return board.find(text, by, atMost).stream()
                .map(line -> new Hit(
                        line.name(),
                        line.address().isEmpty() ? line.territoryName() : line.address() + ", " + line.territoryName(),
                        line.url()))
                .toList();
    }
}
