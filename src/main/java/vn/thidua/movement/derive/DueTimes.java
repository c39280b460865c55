package vn.thidua.movement.derive;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.CalendarPeriod;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.duty.calendar.Recurrence;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.Stage;

/// When what a provision asks is due: once, as often as a rhythm comes round in the movement's time, or at the end of
/// each of its stages. What the words mean in days, the working calendar knows.
final class DueTimes {
    private static final Pattern EACH_STAGE = Pattern.compile("(?:mỗi|từng|các) (?:giai đoạn|đợt)");

    private final Period period;
    private final List<Stage> stages;
    private final DueDates dates;

    DueTimes(Period period, List<Stage> stages, DueDates dates) {
        this.period = period;
        this.stages = List.copyOf(stages);
        this.dates = dates;
    }

    /// At least one.
    List<DueTime> of(Milestone milestone) {
        var date = milestone.date();
        return switch (milestone.kind()) {
            case null -> List.of(DueTime.UNKNOWN);
            case RECURRING -> recurring(milestone.recurrence() == null ? "" : milestone.recurrence());
            case EVENT -> event(milestone.event() == null ? "" : milestone.event());
            case FROM_TO -> List.of(fromTo(date, milestone.until()));
            case BEFORE -> List.of(date == null ? DueTime.UNKNOWN : DueTime.on(dates.before(date)));
            case BY -> List.of(date == null ? DueTime.UNKNOWN : DueTime.on(dates.by(date)));
            case ON -> List.of(date == null ? DueTime.UNKNOWN : DueTime.on(dates.on(date)));
            case WITHIN -> List.of(date == null ? DueTime.UNKNOWN : DueTime.on(dates.within(date)));
        };
    }

    /// What is printed the wrong way round ends on its end all the same.
    private DueTime fromTo(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (until == null) {
            return DueTime.UNKNOWN;
        }
        boolean turned = from != null && from.first().isAfter(until.last());
        return DueTime.on(dates.between(turned ? null : from, until));
    }

    /// A rhythm that names no day is due when its period ends, and that is asked about.
    private List<DueTime> recurring(String words) {
        var recurrence = Recurrence.read(words).orElse(null);
        if (recurrence == null) {
            return List.of(DueTime.open(words, "", Doubt.RHYTHM_UNCLEAR));
        }
        var named = !recurrence.days().isEmpty() || recurrence.dayAfter() != null;
        var times = dates.every(recurrence, new CalendarPeriod(period.from(), period.to())).stream()
                .map(due -> DueTime.on(due, words, named ? null : Doubt.DAY_GUESSED))
                .toList();
        return times.isEmpty() ? List.of(DueTime.open(words, "", Doubt.RHYTHM_UNCLEAR)) : times;
    }

    private List<DueTime> event(String event) {
        var ends = stages.stream().map(Stage::to).filter(to -> to != null).toList();
        if (EACH_STAGE.matcher(Phrasebook.plain(event)).find() && !ends.isEmpty()) {
            return ends.stream()
                    .map(end -> DueTime.on(dates.by(end), event, Doubt.DAY_GUESSED))
                    .toList();
        }
        return List.of(DueTime.open("", event, Doubt.NO_DATE));
    }
}
