package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/// A unit as other modules see it.
/// @param shortName the name in running text, for instance on a menu
/// @param symbol the abbreviation in document symbols, empty where the unit issues none
/// @param place where its papers are dated
/// @param depth 0 for a root of the tree
public record UnitView(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        String place,
        int depth) {}
