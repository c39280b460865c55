package vn.thidua.movement.urge;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.DutiesUrged;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.organization.UnitId;

/// Urges units to do what they owe late: written down, and told to their officers and heads. Each duty is urged no more
/// than once a day, whoever asks.
@UseCase
public class UrgeLate {
    private final UrgingPermits permits;
    private final Urges urges;
    private final UrgingNews news;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    UrgeLate(UrgingPermits permits, Urges urges, UrgingNews news, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.urges = urges;
        this.news = news;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param units how many were urged
    /// @param duties to do how many things
    public record Done(int units, int duties) {}

    /// All that a unit owes late in one movement, or in all of them.
    /// @param movement null for all
    /// @throws Refusal where nothing is late, or all that is was urged today
    public Done unit(@Nullable MovementId movement, UnitId unit, Actor by) {
        return execute(movement, unit, by);
    }

    /// All units of a movement that owe something late, as far as the actor may urge them.
    /// @throws Refusal where nothing is late, or all that is was urged today
    public Done all(MovementId movement, Actor by) {
        return execute(movement, null, by);
    }

    private Done execute(@Nullable MovementId movement, @Nullable UnitId unit, Actor by) {
        var whose = permits.requireUrge(by, movement, unit);
        var urged = urges.add(movement, unit, by);
        if (urged.isEmpty()) {
            throw urges.anything(movement, unit, by)
                    ? Refusal.of(MovementRefusals.URGED_TODAY, "movement.refusal.urged_today")
                    : Refusal.of(MovementRefusals.NOTHING_LATE, "movement.refusal.nothing_late");
        }
        news.tell(urged, LocalDate.now(clock), by);
        int units = (int) urged.stream().map(Urges.Urged::unit).distinct().count();
        facts.publishEvent(new DutiesUrged(by, movement, whose, units, urged.size()));
        return new Done(units, urged.size());
    }
}
