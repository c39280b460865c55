package vn.thidua.movement.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.InspectionPermits;
import vn.thidua.movement.inspection.Mendings;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;

/// Puts together what one visitor sees of an inspection.
@Component
class InspectionSight {
    private final InspectionPermits permits;
    private final Mendings mendings;
    private final MovementHeads heads;
    private final Organization organization;
    private final Clock clock;

    InspectionSight(
            InspectionPermits permits, Mendings mendings, MovementHeads heads, Organization organization, Clock clock) {
        this.permits = permits;
        this.mendings = mendings;
        this.heads = heads;
        this.organization = organization;
        this.clock = clock;
    }

    InspectionPage page(MovementId movement, InspectionId id, InspectionPage.Sent sent, Actor by) {
        var inspection = permits.requireSee(by, movement, id).inspection();
        return new InspectionPage(
                heads.of(movement, InspectionTab.PATH, by),
                inspection,
                organization.unit(inspection.unit()).name(),
                organization.unit(inspection.inspected()).name(),
                mendings.of(id),
                permits.mayKeep(by, inspection),
                LocalDate.now(clock),
                sent);
    }
}
