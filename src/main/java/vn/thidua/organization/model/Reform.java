package vn.thidua.organization.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;

/// What a reorganization does, wholly written down: one whose day is still to come is kept like this and carried out
/// as it was meant. Units that are to be founded have their keys already.
public sealed interface Reform {
    ReorganizationKind kind();

    /// The units it is about, which are there before.
    List<UnitId> before();

    /// Units it founds.
    default List<Founding> founded() {
        return List.of();
    }

    /// Units besides [#before] that must be there: superiors and heirs.
    default List<UnitId> needed() {
        return List.of();
    }

    /// What was chosen about the things that pass on.
    default Passing passing() {
        return Passing.plain();
    }

    /// Units that get something of what passes on, besides the main heir.
    default List<UnitId> otherHeirs() {
        return passing().otherwise().values().stream()
                .flatMap(ways -> ways.values().stream())
                .distinct()
                .toList();
    }

    /// A new unit below another, or as a root.
    record Founding(UnitId id, @Nullable UnitId parent, Unit.Particulars as) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.FOUND;
        }

        @Override
        public List<UnitId> before() {
            return List.of();
        }

        @Override
        public List<Founding> founded() {
            return List.of(this);
        }

        @Override
        public List<UnitId> needed() {
            return parent == null ? List.of() : List.of(parent);
        }
    }

    /// Another name, symbol, kind, place, standing.
    record Renaming(UnitId unit, Unit.Particulars to) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.RENAME;
        }

        @Override
        public List<UnitId> before() {
            return List.of(unit);
        }
    }

    /// Another superior.
    record Moving(UnitId unit, @Nullable UnitId parent) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.MOVE;
        }

        @Override
        public List<UnitId> before() {
            return List.of(unit);
        }

        @Override
        public List<UnitId> needed() {
            return parent == null ? List.of() : List.of(parent);
        }
    }

    /// Several units end; one of them or a new one takes their place.
    /// @param units those that end
    /// @param into the heir: one that goes on, or the one founded
    record Merging(
            List<UnitId> units, UnitId into, @Nullable Founding begins, Passing passing) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.MERGE;
        }

        @Override
        public List<UnitId> before() {
            return units;
        }

        @Override
        public List<Founding> founded() {
            return begins == null ? List.of() : List.of(begins);
        }

        @Override
        public List<UnitId> needed() {
            return begins == null ? List.of(into) : begins.needed();
        }
    }

    /// New units are made out of one.
    /// @param heir the main heir among the new ones where the unit ends; null where it goes on
    record Splitting(
            UnitId unit, List<Founding> begins, @Nullable UnitId heir, Passing passing) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.SPLIT;
        }

        @Override
        public List<UnitId> before() {
            return List.of(unit);
        }

        @Override
        public List<Founding> founded() {
            return begins;
        }

        @Override
        public List<UnitId> needed() {
            return begins.stream()
                    .flatMap(begun -> begun.needed().stream())
                    .filter(parent -> !parent.equals(unit) || heir == null)
                    .distinct()
                    .toList();
        }
    }

    /// A unit ends.
    /// @param heir who takes over what it leaves, null where there is nothing to take over
    record Closing(UnitId unit, @Nullable UnitId heir, Passing passing) implements Reform {
        @Override
        public ReorganizationKind kind() {
            return ReorganizationKind.CLOSE;
        }

        @Override
        public List<UnitId> before() {
            return List.of(unit);
        }

        @Override
        public List<UnitId> needed() {
            return heir == null ? List.of() : List.of(heir);
        }
    }
}
