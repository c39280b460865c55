package vn.thidua.movement.inspection.web;

import java.util.List;
import vn.thidua.movement.inspection.InspectionState;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.table.TablePage;

/// The inspections in a movement.
/// @param plans whether the visitor may plan one
public record InspectionsPage(MovementHead head, TablePage<InspectionLine> table, boolean plans) {
    public boolean searched() {
        var query = table.query();
        return !query.filter("q").isEmpty() || !query.filter("state").isEmpty();
    }

    public List<InspectionState> states() {
        return List.of(InspectionState.values());
    }

    public String stateText(InspectionState state) {
        return InspectionLine.stateText(state);
    }

    public String address(InspectionLine line) {
        return table.query().path() + "/" + line.id().text();
    }
}
