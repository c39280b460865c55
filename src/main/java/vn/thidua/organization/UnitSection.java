package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;

/// A part of a unit's page that another module fills: its plans, its awards, its duties.
public interface UnitSection {
    /// Its place among the parts.
    int position();

    /// The key of its heading.
    String heading();

    /// What the actor may see of it. The module asks its own permission.
    Content of(UnitId unit, Actor by, int atMost);

    /// What the actor may see of it as it was on a day; empty where the module keeps no past.
    default Optional<Content> on(UnitId unit, LocalDate day, Actor by, int atMost) {
        return Optional.empty();
    }

    /// Whether it is shown where there is nothing in it yet, for the way to its list.
    default boolean evenEmpty() {
        return false;
    }

    /// @param count all of them
    /// @param lines the first of them
    /// @param all address of the whole list, null where there is none
    record Content(long count, List<Line> lines, @Nullable String all) {}

    /// @param detail what tells it from others of the same name
    record Line(String title, Message detail, String address) {}
}
