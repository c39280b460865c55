package vn.thidua.access.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account as the API gives it: nothing by which one could sign in.
/// @param person key of the person behind it, null where there is none
/// @param state `OPEN`, `HANDED_OUT` (still with the password it was given) or `BLOCKED`
/// @param roles how many grants are in force or will be
record AccountResource(
        String id,
        String userName,
        String name,
        @Nullable String person,
        String state,
        String language,
        int roles,
        Instant createdAt) {
    /// A role given to an account for a unit.
    /// @param unit null for the whole tree
    /// @param standsInFor key of the account in whose place its holder acts, null where the role is its own
    /// @param state where it stands today; idle is a stand-in whose principal does not hold the role
    /// @param grantedBy empty where the system did
    record GrantResource(
            String id,
            String role,
            @Nullable String unit,
            @Nullable String unitName,
            LocalDate from,
            @Nullable LocalDate to,
            String reason,
            @Nullable String standsInFor,
            String state,
            String grantedBy,
            Instant grantedAt) {}

    /// What an account may do today.
    /// @param rights one for each act and the grant it comes from; none where the account is blocked
    /// @param standings what follows from facts, in words
    record RightsResource(String account, boolean blocked, List<RightResource> rights, List<String> standings) {}

    /// @param act what may be done, in words beside
    /// @param unit where, with all below; null for the whole tree
    /// @param grant by which
    /// @param role as what
    /// @param reason why it was given
    record RightResource(
            String act,
            String words,
            @Nullable String unit,
            @Nullable String unitName,
            String grant,
            String role,
            String reason,
            @Nullable LocalDate to) {}
}
