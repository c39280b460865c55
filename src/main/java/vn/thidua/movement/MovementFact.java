package vn.thidua.movement;

import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Something that has happened to a movement as a whole.
public interface MovementFact extends Fact {
    MovementId movement();

    /// The unit it is written down for: the one that leads, or the one concerned.
    UnitId unitOf();

    @Override
    default String subjectKind() {
        return "movement";
    }

    @Override
    default UUID subject() {
        return movement().value();
    }

    @Override
    default UUID unit() {
        return unitOf().value();
    }
}
