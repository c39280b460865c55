package vn.thidua.duty.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;
import vn.thidua.site.table.TableQuery;

/// Duties in the search of the top bar, the latest date first.
@Component
class DutySearch implements SearchSource {
    private static final int POSITION = 15;

    private final DutyBoard duties;

    DutySearch(DutyBoard duties) {
        this.duties = duties;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "duty.menu";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        var query = TableQuery.of(
                "/duties", Map.of("view", View.ALL.key(), "q", text, "sort", "-due"), DutyBoard.COLUMNS, "view", "q");
        return duties.page(query, by).rows().stream()
                .limit(atMost)
                .map(duty -> new Hit(duty.words(), duty.unit() + " · " + duty.askedBy(), duty.address()))
                .toList();
    }
}
