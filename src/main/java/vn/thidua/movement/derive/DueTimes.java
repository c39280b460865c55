package vn.thidua.movement.derive;

import static vn.thidua.kernel.PartialDate.Precision.DAY;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.Stage;

/// When what a provision asks is due: once, as often as a rhythm comes round in the movement's time, or at the end of
/// each of its stages.
final class DueTimes {
    private static final Pattern EACH_STAGE = Pattern.compile("(?:mỗi|từng|các) (?:giai đoạn|đợt)");

    private final Period period;
    private final List<Stage> stages;

    DueTimes(Period period, List<Stage> stages) {
        this.period = period;
        this.stages = List.copyOf(stages);
    }

    /// At least one.
    List<DueTime> of(Milestone milestone) {
        var date = milestone.date();
        var kind = milestone.kind();
        if (kind == null) {
            return List.of(DueTime.UNKNOWN);
        }
        return switch (kind) {
            case BEFORE ->
                date == null
                        ? List.of(DueTime.UNKNOWN)
                        : List.of(DueTime.by(null, date.first().minusDays(1)));
            case BY, ON -> date == null ? List.of(DueTime.UNKNOWN) : List.of(DueTime.by(null, date.last()));
            case WITHIN -> date == null ? List.of(DueTime.UNKNOWN) : List.of(within(date));
            case FROM_TO -> List.of(fromTo(date, milestone.until()));
            case RECURRING -> Rhythm.of(milestone.recurrence()).in(period);
            case EVENT -> event(milestone.event() == null ? "" : milestone.event());
        };
    }

    private static DueTime within(PartialDate date) {
        return DueTime.by(date.precision() == DAY ? null : date.first(), date.last());
    }

    private static DueTime fromTo(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (until == null) {
            return DueTime.UNKNOWN;
        }
        return DueTime.by(from == null ? null : from.first(), until.last());
    }

    private List<DueTime> event(String event) {
        var ends = stages.stream().map(Stage::to).filter(to -> to != null).toList();
        if (EACH_STAGE.matcher(Phrasebook.plain(event)).find() && !ends.isEmpty()) {
            return ends.stream().map(end -> DueTime.guessed(end.last(), event)).toList();
        }
        return List.of(new DueTime(null, null, "", event, Doubt.NO_DATE));
    }
}
