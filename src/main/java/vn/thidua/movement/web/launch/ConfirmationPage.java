package vn.thidua.movement.web.launch;

import java.util.List;
import java.util.Map;
import vn.thidua.movement.model.PeopleKind;
import vn.thidua.organization.UnitKind;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// The third step: what the launch will do.
/// @param formKey sent twice it launches once
/// @param revision of the preparation shown
/// @param counts of those who take part, by kind
/// @param people called upon, everybody where empty
/// @param owed how many duties all units would owe together
/// @param hindering duties nobody would owe
/// @param open duties of which something is still not clear
public record ConfirmationPage(
        LaunchHead head,
        LaunchKey formKey,
        int revision,
        Map<UnitKind, Integer> counts,
        List<PeopleKind> people,
        int owed,
        int dropped,
        List<LaunchDutyLine> hindering,
        List<LaunchDutyLine> open,
        TablePage<UnitShare> units,
        FormErrors errors) {
    public boolean ready() {
        return hindering.isEmpty() && head.participants() > 0 && head.duties() > 0;
    }

    public String duties() {
        return head.address() + LaunchHead.Step.DUTIES.path();
    }
}
