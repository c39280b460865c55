package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/// A person as other modules see him.
/// @param post the post as papers print it
/// @param head whether he heads the unit
public record PersonView(
        PersonId id,
        UnitId unit,
        String name,
        String post,
        boolean head,
        @Nullable Integer birthYear) {}
