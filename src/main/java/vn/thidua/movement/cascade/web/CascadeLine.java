package vn.thidua.movement.cascade.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// One unit in the cascade.
/// @param movement the one it takes part in: that of the page, or one launched by a unit in between
/// @param superior short name of the unit that launched that
/// @param level 1 for those whom the movement of the page itself calls upon
/// @param duty the duty by which a plan of its own is asked, null where none is
/// @param number of its plan, null while it has none
/// @param launched the movement it has launched from its plan
/// @param belowDone how many units below have theirs
/// @param belowAsked of how many units below a plan is asked
public record CascadeLine(
        UUID movement,
        UnitId unit,
        String name,
        UnitKind kind,
        String superior,
        int level,
        CascadeState state,
        @Nullable UUID duty,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable UUID plan,
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable UUID launched,
        @Nullable Instant launchedAt,
        int belowDone,
        int belowAsked) {
    /// The page of the unit in the movement it takes part in.
    public String address() {
        return "/movements/" + Ids.text(movement) + "/cascade/units/" + Ids.text(unit.value());
    }

    public @Nullable String dutyAddress() {
        return duty == null ? null : "/duties/" + Ids.text(duty);
    }

    public @Nullable String launchedAddress() {
        return launched == null ? null : "/movements/" + Ids.text(launched);
    }

    public String kindText() {
        return kindText(kind);
    }

    static String kindText(UnitKind kind) {
        return "organization.unit_kind." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
