package vn.thidua.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanState;

/// One plan in the list.
public record PlanLine(
        PlanId id,
        String title,
        String unit,
        int year,
        PlanState state,
        int edition,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int blocking,
        int warning,
        Instant changedAt,
        boolean deleted) {

    public String address() {
        return "/plans/" + id.text();
    }

    public String stateText() {
        return state == PlanState.ISSUED && edition > 1 ? "plan.state.amended" : "state.PlanState." + state.name();
    }

    public String stateTag() {
        return States.tag(state);
    }
}
