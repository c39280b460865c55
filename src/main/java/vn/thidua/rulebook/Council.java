package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A council for emulation and commendation.
/// @param quorum share of members that must be present
/// @param attendance the share of sessions that decide on awards, null where it is the quorum
public record Council(
        Level level,
        String chair,
        @Nullable String members,
        @Nullable Ratio quorum,
        @Nullable Ratio attendance,
        List<String> rules,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public Council {
        rules = List.copyOf(rules);
    }

    /// Where it sits.
    public enum Level {
        CENTRAL,
        MINISTRY,
        PROVINCE,
        AGENCY
    }
}
