package vn.thidua.movement.web;

import java.util.Optional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.Movement;

/// Something about a movement that stands on top of each of its pages until it is done. Each part of the module that
/// has such a thing contributes a bean.
public interface MovementAlert {
    Optional<Alert> of(Movement movement, Actor by);

    /// @param address where it is done
    /// @param act key of the link's text
    record Alert(Message text, String address, String act) {}
}
