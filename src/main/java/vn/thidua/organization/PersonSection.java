package vn.thidua.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;

/// What another module knows of a person, shown on that person's page: an account, awards, initiatives. Each shows
/// nobody what he may not see.
public interface PersonSection {
    /// Its place among the sections.
    int position();

    /// The key of its heading.
    String heading();

    /// The lines to show; no section where there are none.
    List<Line> of(PersonId person, Actor by);

    /// Where one goes on from the person's page, where there is something to go on to.
    default Optional<Way> way(PersonId person, Actor by) {
        return Optional.empty();
    }

    /// @param detail what tells it from others of the same title
    /// @param address of its own page, null where it has none
    record Line(String title, Message detail, @Nullable String address) {}

    /// @param text the key of what the button says
    record Way(String text, String address) {}
}
