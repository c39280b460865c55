package vn.thidua.movement.web;

import java.util.Optional;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;

/// One of the pages of a movement, as a tab under its title. Each part of the module that has such a page contributes
/// a bean.
public interface MovementTab {
    /// Its place among the tabs; the overview is 0.
    int position();

    /// The end of its address after the movement's own; empty for the overview.
    String path();

    /// Key of its text.
    String text();

    /// How much waits there for the visitor, shown beside the text; nothing where that says nothing.
    default Optional<Integer> count(Movement movement, Actor by) {
        return Optional.empty();
    }

    default boolean shownTo(Movement movement, Actor by) {
        return true;
    }
}
