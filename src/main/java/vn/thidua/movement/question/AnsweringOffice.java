package vn.thidua.movement.question;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Contact;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.TakingPart;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.issued.IssuedPlans;

/// Where questions on a movement go: to the office its plan names, else to the unit that launched it.
@Component
@Transactional(readOnly = true)
public class AnsweringOffice {
    private final IssuedPlans plans;
    private final TakingPart takingPart;
    private final Organization organization;

    AnsweringOffice(IssuedPlans plans, TakingPart takingPart, Organization organization) {
        this.plans = plans;
        this.takingPart = takingPart;
        this.organization = organization;
    }

    /// For a question of this unit; nobody answers himself.
    public UnitId of(Movement movement, UnitId asking) {
        var candidates = candidates(movement).stream()
                .filter(unit -> !unit.id().equals(asking))
                .toList();
        return plans.find(movement.plan())
                .flatMap(plan ->
                        contact(candidates).of(plan.text(), plan.content().responsibilities()))
                .orElse(movement.unit());
    }

    /// Those a question may be passed on to: the unit that launched, its offices, and all who take part.
    public List<UnitView> candidates(Movement movement) {
        var all = Stream.of(
                        List.of(organization.unit(movement.unit())),
                        organization.children(movement.unit()),
                        takingPart.in(movement.id()))
                .flatMap(Collection::stream);
        return all.distinct().toList();
    }

    private static Contact contact(Collection<UnitView> candidates) {
        return new Contact(new Addressees(candidates));
    }
}
