package vn.thidua.organization.outside.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A household, an enterprise or a citizen as the API gives it.
/// @param territory key of the unit it is registered with
/// @param activeTo the last day, null while it goes on
/// @param version what its entity tag is made of
record SubjectResource(
        String id,
        String kind,
        String name,
        String representative,
        @Nullable Integer birthYear,
        @Nullable String sex,
        String address,
        String territory,
        String territoryName,
        String registrationNumber,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        String note,
        int version) {}
