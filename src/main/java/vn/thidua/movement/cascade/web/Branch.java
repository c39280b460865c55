package vn.thidua.movement.cascade.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// A unit in the tree of the cascade: one that takes part, or one that only holds such below it.
/// @param state null where it takes no part itself, or the visitor does not see it
/// @param number of its own plan
/// @param address its page in the cascade, null where it has none
/// @param below how far those below it are
/// @param level the level below, empty where it has not been opened
public record Branch(
        UnitId unit,
        String name,
        UnitKind kind,
        @Nullable CascadeState state,
        @Nullable String number,
        @Nullable String address,
        Tally below,
        Level level) {
    public String key() {
        return Ids.text(unit.value());
    }

    public boolean opens() {
        return below.units() > 0;
    }

    public String kindText() {
        return CascadeLine.kindText(kind);
    }

    Branch with(Level opened) {
        return new Branch(unit, name, kind, state, number, address, below, opened);
    }
}
