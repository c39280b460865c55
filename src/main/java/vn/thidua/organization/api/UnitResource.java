package vn.thidua.organization.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit as the API gives it: as it is, as it was when it ended, or as it was on the day asked for.
/// @param parent key of the unit above, null for a root
/// @param awardAuthority at which level it may award, in its own words; empty where it may not
/// @param beside key of the unit it stands beside, as a trade-union body does
/// @param fromDay its first day, null for as far back as is known
/// @param toDay its last day, null while it is there
/// @param version what its entity tag is made of
record UnitResource(
        String id,
        @Nullable String parent,
        String name,
        String shortName,
        String symbol,
        String kind,
        String place,
        boolean legalPersonality,
        String awardAuthority,
        @Nullable String beside,
        int position,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        int version) {}
