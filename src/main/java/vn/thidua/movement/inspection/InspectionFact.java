package vn.thidua.movement.inspection;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Something that has happened to an inspection.
public sealed interface InspectionFact extends Fact
        permits InspectionPlanned,
                InspectionMoved,
                InspectionCancelled,
                InspectionRestored,
                InspectionHeld,
                MendingAsked,
                MendingDropped,
                InspectionClosed,
                InspectionReopened {
    About about();

    /// Which inspection.
    /// @param unit the unit that inspects
    /// @param title of the movement
    record About(InspectionId inspection, MovementId movement, UnitId unit, UnitId inspected, String title) {
        static About of(Inspection inspection, String title) {
            return new About(inspection.id(), inspection.movement(), inspection.unit(), inspection.inspected(), title);
        }
    }

    @Override
    default String subjectKind() {
        return "inspection";
    }

    @Override
    default UUID subject() {
        return about().inspection().value();
    }

    @Override
    default UUID unit() {
        return about().inspected().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("title", about().title());
    }
}
