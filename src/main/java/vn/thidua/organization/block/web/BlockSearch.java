package vn.thidua.organization.block.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.SearchSource;

/// Finds blocks and clusters from the top bar.
@Component
class BlockSearch implements SearchSource {
    private static final int POSITION = 134;

    private final BlockBoard board;
    private final Clock clock;

    BlockSearch(BlockBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.blocks.title";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        if (Vietnamese.fold(text).isEmpty()) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear();
        return board.find(text, year, by, atMost).stream()
                .map(line -> new Hit(line.name(), line.organizer(), line.address(year)))
                .toList();
    }
}
