package vn.thidua.movement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.news.MovementEnd;

/// Ends a movement whose time is over. What is still owed stays to be seen as not done, or is let off with a reason;
/// what was handed in may still be decided about.
@UseCase
public class CloseMovement {
    private final MovementPermits permits;
    private final MovementEnd end;
    private final Clock clock;

    CloseMovement(MovementPermits permits, MovementEnd end, Clock clock) {
        this.permits = permits;
        this.end = end;
        this.clock = clock;
    }

    /// @param early whether it is to end though its time is not over
    /// @param waive whether what is still owed is let off; then the reason must be given
    public record Order(boolean early, boolean waive, String reason) {}

    public void execute(MovementId id, Order order, Actor by) {
        var movement = permits.requireLeadRunning(by, id);
        var last = movement.period().to();
        if (!order.early() && !last.isBefore(LocalDate.now(clock))) {
            throw Refusal.on("early", MovementRefusals.ENDS_LATER, "movement.refusal.ends_later", last);
        }
        var reason = order.waive() ? Reasons.required(order.reason()) : Reasons.optional(order.reason());
        end.close(movement, order.waive(), reason, by);
    }
}
