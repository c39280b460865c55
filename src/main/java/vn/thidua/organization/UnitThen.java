package vn.thidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit as it was from one day to another.
/// @param fromDay null for as far back as is known
/// @param toDay the last day, null where it is so today
/// @param awardAuthority at which level it may award, in its own words
/// @param beside the unit it stands beside, as a trade-union body does
public record UnitThen(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        String place,
        boolean legalPersonality,
        String awardAuthority,
        @Nullable UnitId beside,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {}
