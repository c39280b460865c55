package vn.thidua.organization.model;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;

/// The version of a thing that a form showed. Whoever saves it must not write over what somebody else has saved since
/// without being told.
public final class Seen {
    private Seen() {}

    /// @param seen null where the form did not say
    /// @throws Refusal where another version is there now
    public static void require(@Nullable Integer seen, @Nullable Integer now) {
        if (seen != null && !seen.equals(now)) {
            throw Refusal.of(OrganizationRefusals.CHANGED_MEANWHILE, "organization.refusal.changed_meanwhile");
        }
    }

    /// What the form shows that comes back: after being told, the present version, so that saving again is a decision.
    public static @Nullable Integer after(Refusal refusal, @Nullable Integer seen, int now) {
        return refusal.code().equals(OrganizationRefusals.CHANGED_MEANWHILE) ? Integer.valueOf(now) : seen;
    }
}
