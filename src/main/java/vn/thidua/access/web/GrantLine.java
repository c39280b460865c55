package vn.thidua.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Act;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;

/// A grant as lists show it.
/// @param unit name of the unit, empty for the whole tree
/// @param grantedBy name of who gave it, empty where the system did
/// @param account whose grant it is
/// @param principal name of the account in whose place its holder acts, empty where the role is the holder's own
/// @param managesAccounts whether a stand-in may manage accounts too
public record GrantLine(
        UUID id,
        Role role,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        State state,
        String grantedBy,
        Instant grantedAt,
        String account,
        String principal,
        boolean managesAccounts) {
    /// Where a grant stands today; idle is a stand-in whose principal does not hold the role.
    public enum State {
        CURRENT("ok"),
        FUTURE("info"),
        IDLE("due"),
        PAST(""),
        REVOKED("");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    public boolean open() {
        return state == State.CURRENT || state == State.FUTURE || state == State.IDLE;
    }

    public boolean restorable(LocalDate today) {
        return state == State.REVOKED && principal.isEmpty() && (to == null || !to.isBefore(today));
    }

    public String roleText() {
        return roleText(role);
    }

    static String roleText(Role role) {
        return "access.role." + role.name().toLowerCase(Locale.ROOT);
    }

    public String stateText() {
        return "access.grant_state." + state.name().toLowerCase(Locale.ROOT);
    }

    /// What the role is not for, in a sentence.
    public String limitText() {
        return "access.role_limit." + role.name().toLowerCase(Locale.ROOT);
    }

    /// What may be done with it, as keys of the texts.
    public List<String> acts() {
        return Arrays.stream(Act.values())
                .filter(role::permits)
                .filter(act -> act != Act.MANAGE_ACCOUNTS || principal.isEmpty() || managesAccounts)
                .map(GrantLine::actText)
                .toList();
    }

    static String actText(Act act) {
        return "access.act." + act.name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return Ids.text(id);
    }
}
