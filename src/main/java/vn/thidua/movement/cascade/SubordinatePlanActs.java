package vn.thidua.movement.cascade;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyActs;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movements;

/// From the duty to issue a plan of its own a unit begins it from the superior's, or names one it has; everybody sees
/// what became of the superior's provisions.
@Component
class SubordinatePlanActs implements DutyActs {
    private final Movements movements;
    private final Answers answers;
    private final CascadePermits permits;

    SubordinatePlanActs(Movements movements, Answers answers, CascadePermits permits) {
        this.movements = movements;
        this.answers = answers;
        this.permits = permits;
    }

    @Override
    public List<Link> of(DutyView duty, Actor by) {
        if (duty.task().kind() != DutyKind.SUBORDINATE_PLAN) {
            return List.of();
        }
        var id = new MovementId(duty.task().origin());
        if (!answers.takesPart(id, duty.unit())) {
            return List.of(); // passed on to an heir, whom the movement does not know
        }
        return movements.find(id).stream()
                .flatMap(movement -> {
                    var links = new ArrayList<Link>();
                    var unit = Ids.text(duty.unit().value());
                    var mine = "/movements/" + id.text() + "/cascade/units/" + unit;
                    var linked = answers.find(id, duty.unit()).isPresent();
                    if (duty.state().owed() && !linked && permits.mayAnswer(by, duty.unit())) {
                        var begin = "/plans/new?unit=" + unit + "&answers="
                                + movement.plan().text();
                        links.add(new Link("movement.cascade.act.begin", "plus", begin, true));
                        links.add(new Link("movement.cascade.act.choose", "link", mine, false));
                    } else {
                        links.add(new Link("movement.cascade.act.see", "plan", mine, false));
                    }
                    return links.stream();
                })
                .toList();
    }
}
