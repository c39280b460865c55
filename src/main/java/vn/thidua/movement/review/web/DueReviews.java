package vn.thidua.movement.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementState;

/// Proposes a meeting for each end of a stage that has none. Worked out from the stages whenever somebody looks, so
/// that nothing is left over when they change.
@Component
class DueReviews {
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueReviews(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// In the order of the stages; none of a movement that has ended.
    List<DueReview> of(Movement movement) {
        if (movement.state() == MovementState.CLOSED) {
            return List.of();
        }
        var prepared = prepared(movement);
        var due = new ArrayList<DueReview>();
        var stages = movement.stages();
        for (var stage : stages) {
            var ends = stage.to();
            if (ends != null && !prepared.contains(stage.ordinal())) {
                due.add(due(stage.ordinal(), stage.name(), stage.equals(stages.getLast()), ends));
            }
        }
        if (stages.isEmpty() && !prepared.contains(0)) {
            due.add(due(null, "", true, movement.period().to()));
        }
        return due;
    }

    private DueReview due(@Nullable Integer stage, String name, boolean last, LocalDate ends) {
        var today = LocalDate.now(clock);
        var on = ends.isAfter(today) ? calendar.previous(ends) : calendar.forward(today, 1);
        return new DueReview(
                stage, name, last, ends, on.isBefore(today) ? today : on, !ends.isAfter(today.plusMonths(1)));
    }

    /// Stages that have a meeting, 0 for one of the movement as a whole.
    private Set<Integer> prepared(Movement movement) {
        return jdbc
                .sql("select coalesce(stage, 0) from movement.review where movement = ? and state <> 'CANCELLED'")
                .param(movement.id().value())
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
