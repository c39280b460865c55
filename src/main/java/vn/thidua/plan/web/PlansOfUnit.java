package vn.thidua.plan.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.site.table.TableQuery;

/// The plans on a unit's page, of the unit and those below it, latest first.
@Component
class PlansOfUnit implements UnitSection {
    private static final int POSITION = 20;

    private final PlanBoard plans;

    PlansOfUnit(PlanBoard plans) {
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
    public Content of(UnitId unit, Actor by, int atMost) {
        var key = Ids.text(unit.value());
        var query = TableQuery.of(
                "/plans", Map.of("unit", key, "sort", "-changed", "year", "all"), PlanBoard.COLUMNS, "unit", "year");
        var found = plans.page(query, new PlanBoard.Choice(0, ""), by);
        var lines = found.rows().stream().limit(atMost).map(PlansOfUnit::line).toList();
        return new Content(found.total(), lines, "/plans?year=all&unit=" + key);
    }

    private static Line line(PlanLine plan) {
        return new Line(
                plan.title(),
                Message.of(
                        "plan.search.detail", plan.unit(), Integer.toString(plan.year()), Message.of(plan.stateText())),
                plan.address());
    }
}
