package vn.thidua.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;
import vn.thidua.site.table.TableQuery;

/// Plans in the search of the top bar.
@Component
class PlanSearch implements SearchSource {
    private static final int POSITION = 10;

    private final PlanBoard plans;

    PlanSearch(PlanBoard plans) {
        this.plans = plans;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "plan.menu";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        var query = TableQuery.of("/plans", Map.of("q", text, "sort", "-changed"), PlanBoard.COLUMNS, "q");
        return plans.page(query, new PlanBoard.Choice(0, ""), by).rows().stream()
                .limit(atMost)
                .map(plan -> new Hit(
                        plan.title(),
                        Stream.of(plan.number(), plan.unit(), Integer.toString(plan.year()))
                                .filter(part -> part != null && !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        plan.address()))
                .toList();
    }
}
