package vn.thidua.movement.cascade.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.cascade.CascadePermits;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.align.Alignment;
import vn.thidua.plan.align.PlanText;
import vn.thidua.plan.issued.IssuedHead;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.site.FormErrors;

/// Puts together what one visitor sees of a unit in a movement's cascade.
@Component
class UnitCascadeSight {
    private final CascadePermits permits;
    private final Permits acts;
    private final MovementHeads heads;
    private final Movements movements;
    private final CascadeBoard board;
    private final IssuedPlans plans;

    UnitCascadeSight(
            CascadePermits permits,
            Permits acts,
            MovementHeads heads,
            Movements movements,
            CascadeBoard board,
            IssuedPlans plans) {
        this.permits = permits;
        this.acts = acts;
        this.heads = heads;
        this.movements = movements;
        this.board = board;
        this.plans = plans;
    }

    UnitCascadePage page(MovementId id, UnitId unit, FormErrors errors, Actor by) {
        permits.requireSee(by, id, unit);
        var line = board.line(id, unit, by).orElseThrow(() -> new Missing("unit"));
        var movement = movements.find(new MovementId(line.movement())).orElseThrow();
        var direct = movement.id().equals(id);
        var answers = direct && line.duty() != null && permits.mayAnswer(by, unit);
        var open = answers && owed(line);
        return new UnitCascadePage(
                heads.of(id, CascadeTab.PATH, by),
                line,
                line.plan() == null ? null : alignment(movement, line.plan()),
                line.plan() != null && acts.may(by, Act.SEE, unit) ? "/plans/" + Ids.text(line.plan()) : null,
                open ? choosable(movement, unit) : List.of(),
                answers && line.plan() != null,
                open && line.plan() == null ? begins(movement, unit) : null,
                errors);
    }

    private static boolean owed(CascadeLine line) {
        return switch (line.state()) {
            case RETURNED, PENDING, LATE -> true;
            case LAUNCHED, ISSUED, STATED, WAIVED, NOT_ASKED -> false;
        };
    }

    private List<IssuedHead> choosable(Movement movement, UnitId unit) {
        return plans.of(unit).stream()
                .filter(head -> !head.id().equals(movement.plan()))
                .toList();
    }

    private static String begins(Movement movement, UnitId unit) {
        return "/plans/new?unit=" + Ids.text(unit.value()) + "&answers="
                + movement.plan().text();
    }

    private @Nullable Alignment alignment(Movement movement, UUID plan) {
        var above = plans.find(movement.plan());
        var own = plans.find(new PlanId(plan));
        return above.isEmpty() || own.isEmpty() ? null : Alignment.of(text(above.get()), text(own.get()));
    }

    private static PlanText text(IssuedPlan plan) {
        return new PlanText(plan.text(), plan.content());
    }
}
