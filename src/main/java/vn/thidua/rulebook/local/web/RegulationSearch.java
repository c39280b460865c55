package vn.thidua.rulebook.local.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;
import vn.thidua.site.table.TableQuery;

/// Local regulations in the search of the top bar.
@Component
class RegulationSearch implements SearchSource {
    private static final int POSITION = 145;

    private final RegulationBoard regulations;

    RegulationSearch(RegulationBoard regulations) {
        this.regulations = regulations;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "rulebook.local.title";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        var query =
                TableQuery.of(RegulationPage.LIST, Map.of("q", text, "sort", "-changed"), RegulationBoard.COLUMNS, "q");
        return regulations.page(query, by).rows().stream()
                .limit(atMost)
                .map(line -> new Hit(line.title(), line.number() + " · " + line.unit(), line.address()))
                .toList();
    }
}
