package vn.thidua.organization.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person as the API gives him. Citizen number and party membership stand apart.
/// @param birth `1980-02-03` or only `1980`, as precisely as it is known
/// @param directWorker works directly and leads nobody
/// @param since in this unit since
/// @param leftDay the last day, null while employed
/// @param version what its entity tag is made of
record PersonResource(
        String id,
        String unit,
        String code,
        String name,
        @Nullable String birth,
        @Nullable Integer birthYear,
        @Nullable String sex,
        @Nullable String employment,
        String post,
        boolean head,
        boolean directWorker,
        boolean unionMember,
        @Nullable LocalDate since,
        @Nullable LocalDate leftDay,
        int version) {}
