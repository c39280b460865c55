package vn.thidua.movement.inspection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.Paper;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.PaperKinds;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;

/// The records of inspections, as they would be printed now.
@Component
@Transactional(readOnly = true)
public class InspectionPapers {
    private static final String RECORD = "Biên bản";

    private final InspectionPermits permits;
    private final Mendings mendings;
    private final Organization organization;
    private final PaperKinds kinds;
    private final TextBundles bundles;

    InspectionPapers(
            InspectionPermits permits,
            Mendings mendings,
            Organization organization,
            PaperKinds kinds,
            TextBundles bundles) {
        this.permits = permits;
        this.mendings = mendings;
        this.organization = organization;
        this.kinds = kinds;
        this.bundles = bundles;
    }

    /// @throws Missing where the actor may not see the inspection, or it has not been held
    public Paper of(MovementId movement, InspectionId id, Actor by) {
        var held = permits.requireSee(by, movement, id);
        var inspection = held.inspection();
        if (inspection.heldOn() == null) {
            throw new Missing("record");
        }
        return new InspectionPaper(bundles.in(Vietnamese.LOCALE))
                .of(new InspectionPaper.Subject(
                        inspection,
                        mendings.of(id),
                        organization.unit(inspection.unit()),
                        organization
                                .superior(inspection.unit())
                                .map(UnitView::name)
                                .orElse(null),
                        organization.unit(inspection.inspected()),
                        kinds.abbreviation(RECORD).orElse(null),
                        held.movement().number(),
                        held.movement().title()));
    }
}
