package vn.thidua.movement.review.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.review.Draft;
import vn.thidua.movement.review.InvitedUnit;
import vn.thidua.movement.review.Review;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// What somebody typed of a meeting to come.
/// @param stage ordinal of the stage it ends, 0 or null where it reviews the movement as a whole
/// @param units keys of the units invited
/// @param seen version that was changed, null for a new one
public record CallForm(
        @Nullable Integer stage,

        @Nullable String title,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime starts,

        @Nullable String place,

        @Nullable String chair,

        @Nullable String agenda,

        @Nullable String others,

        @Nullable List<String> units,

        @Nullable Integer seen) {
    static CallForm of(Review review, List<InvitedUnit> invited) {
        return new CallForm(
                review.stage(),
                review.title(),
                review.onDay(),
                review.starts(),
                review.place(),
                review.chair(),
                review.agenda(),
                review.others(),
                invited.stream().map(each -> key(each.unit())).toList(),
                review.version());
    }

    Draft draft() {
        return new Draft(
                said(title),
                on,
                starts,
                said(place),
                said(chair),
                said(agenda),
                said(others),
                chosen().stream()
                        .flatMap(key -> Ids.parse(key).stream())
                        .map(UnitId::new)
                        .toList());
    }

    /// Null for the movement as a whole.
    @Nullable Integer ofStage() {
        return stage == null || stage == 0 ? null : stage;
    }

    public int stageKey() {
        return stage == null ? 0 : stage;
    }

    public int version() {
        return Objects.requireNonNullElse(seen, -1);
    }

    public String day() {
        return on == null ? "" : on.toString();
    }

    public String time() {
        return starts == null ? "" : starts.toString();
    }

    public boolean invites(UnitView unit) {
        return chosen().contains(key(unit));
    }

    public String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private List<String> chosen() {
        return units == null ? List.of() : units;
    }

    private static String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
