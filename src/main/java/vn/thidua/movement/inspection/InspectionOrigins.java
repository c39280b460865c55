package vn.thidua.movement.inspection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.TextBundles;

/// Inspections as what duties are about. The unit hands in how it mended on the page of the duty.
@Component
@Transactional(readOnly = true)
class InspectionOrigins implements DutyOrigins {
    private final Inspections inspections;
    private final Mendings mendings;
    private final TextBundles bundles;

    InspectionOrigins(Inspections inspections, Mendings mendings, TextBundles bundles) {
        this.inspections = inspections;
        this.mendings = mendings;
        this.bundles = bundles;
    }

    /// The origin of such a duty is the movement.
    @Override
    public Optional<Origin> find(UUID origin) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> about(TaskId task) {
        return mendings.asking(task).flatMap(inspections::findById).map(inspection -> {
            var day = inspection.heldOn() == null ? inspection.plannedOn() : inspection.heldOn();
            return new Matter(
                    bundles.in(Vietnamese.LOCALE).of("movement.inspection.of_day", day),
                    "/movements/" + inspection.movement().text() + "/inspections/"
                            + inspection.id().text(),
                    false);
        });
    }
}
