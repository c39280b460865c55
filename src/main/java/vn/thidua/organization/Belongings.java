package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;

/// What hangs on a unit and passes to its heirs when it is merged, split or closed. Organization lies below the modules
/// that own accounts, plans or duties: each of them answers here for its own kind.
public interface Belongings {
    /// `people`, `accounts`, `plans`: stored, and part of the keys `organization.belongings.<kind>` of the texts.
    String kind();

    /// Whether people may choose where each of the things goes. What may not be chosen is shown, and passes as it must.
    default boolean choosable() {
        return true;
    }

    /// What hangs on the units today.
    /// @param atMost how many of them are named one by one
    Inventory of(Collection<UnitId> units, int atMost);

    /// Passes on what hangs on a unit that ends. Remembers under the reorganization what it did.
    void pass(Handover handover);

    /// What has been done since on the ground of the reorganization, in words; nothing where it may be undone.
    List<Message> builtOn(ReorganizationId reorganization);

    /// Undoes [#pass] of this reorganization.
    void takeBack(ReorganizationId reorganization);

    /// @param count all of them
    /// @param items the first of them
    record Inventory(long count, List<Item> items) {}

    /// A thing that may go another way than the rest.
    /// @param key unique within its kind
    /// @param detail what tells it from others of the same name
    /// @param passes whether it passes on where nobody says otherwise
    record Item(String key, UnitId unit, String name, String detail, boolean passes) {}

    /// @param effective the first day of the new state
    /// @param heir to whom all passes that is not named in `otherwise`; the unit itself where it goes on after
    ///     giving parts away: then nothing passes but what is named there
    /// @param otherwise items that pass to another heir, by key
    /// @param staying items that do not pass but end with the unit, by key
    record Handover(
            ReorganizationId reorganization,
            LocalDate effective,
            UnitId from,
            UnitId heir,
            Map<String, UnitId> otherwise,
            Set<String> staying,
            Actor by) {}
}
