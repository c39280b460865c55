package vn.thidua.movement.model;

import java.util.List;
import java.util.Set;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// Who takes part, as somebody chose it.
/// @param reach which of the units below the one that launches
/// @param kinds of those only these kinds; all where empty
/// @param blocks all members of these
/// @param added by hand
/// @param removed by hand
/// @param people which people of these units are called upon; everybody where empty
public record Audience(
        Reach reach,
        Set<UnitKind> kinds,
        List<BlockId> blocks,
        List<UnitId> added,
        List<UnitId> removed,
        Set<PeopleKind> people) {
    public Audience {
        kinds = Set.copyOf(kinds);
        blocks = List.copyOf(blocks);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        people = Set.copyOf(people);
    }

    /// For everybody in these units.
    public Audience(Reach reach, Set<UnitKind> kinds, List<BlockId> blocks, List<UnitId> added, List<UnitId> removed) {
        this(reach, kinds, blocks, added, removed, Set.of());
    }

    /// How far down.
    public enum Reach {
        NONE,
        /// the units directly below
        DIRECT,
        /// all below, at any depth
        ALL
    }

    public static Audience directlyBelow() {
        return new Audience(Reach.DIRECT, Set.of(), List.of(), List.of(), List.of());
    }
}
