package vn.thidua.organization.api;

import org.jspecify.annotations.Nullable;

/// A unit as the API gives it.
/// @param parent key of the unit above, null for a root
/// @param version what its entity tag is made of
record UnitResource(
        String id,
        @Nullable String parent,
        String name,
        String shortName,
        String symbol,
        String kind,
        String place,
        int position,
        int version) {}
