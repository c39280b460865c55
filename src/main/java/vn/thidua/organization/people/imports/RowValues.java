package vn.thidua.organization.people.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was read out of a row; null where a cell is blank, which leaves what is known as it is.
/// @param cells as they stand, by the key of their column
record RowValues(
        Map<String, String> cells,
        @Nullable UUID unit,
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDay,
        @Nullable String sex,
        @Nullable String employment,
        @Nullable String post,
        @Nullable Boolean head,
        @Nullable Boolean directWorker,
        @Nullable Boolean unionMember,
        @Nullable LocalDate since,
        @Nullable String citizenNumber,
        @Nullable Boolean partyMember,
        @Nullable LocalDate partySince,
        List<Finding> findings) {}
