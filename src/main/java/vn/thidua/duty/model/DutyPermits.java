package vn.thidua.duty.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.Task;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// Who may do what with a duty. It is there for those who see the unit that owes it or the unit that asked. The unit
/// answers for itself, and the one directly above may answer for it; whoever may decide where it was asked, decides.
@Component
@Transactional(readOnly = true)
public class DutyPermits {
    private final DutyRegister duties;
    private final Tasks tasks;
    private final Permits permits;
    private final JdbcClient jdbc;

    DutyPermits(DutyRegister duties, Tasks tasks, Permits permits, JdbcClient jdbc) {
        this.duties = duties;
        this.tasks = tasks;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// A duty with what asks for it.
    /// @param acting the unit directly above for which the actor answers, null where he answers as the unit itself
    public record Held(Duty duty, Task task, @Nullable UnitId acting) {}

    /// @throws Missing where the actor may not see it
    public Held requireSee(Actor by, DutyId id) {
        return seen(by, duties.require(id));
    }

    /// The duty, locked until the transaction ends, for whoever answers for its unit.
    /// @throws Missing where the actor may not see it
    /// @throws Refusal where he sees it but may not answer
    @Transactional
    public Held requireAnswer(Actor by, DutyId id) {
        var held = seen(by, locked(id));
        var unit = held.duty().unit();
        if (!mayAnswer(by, unit)) {
            throw Refusal.of(AccessRefusals.NOT_PERMITTED, "access.refusal.not_permitted.answer_duties");
        }
        requireRunning(held.task());
        return new Held(held.duty(), held.task(), answersAs(by, unit) ? null : above(unit));
    }

    /// @throws Refusal where what asks for it has ended: then nothing more is handed in, given back or owed again
    public void requireRunning(Task task) {
        boolean ended = jdbc.sql("select exists (select from duty.ended_origin where origin = :origin)")
                .param("origin", task.origin())
                .query(Boolean.class)
                .single();
        if (ended) {
            throw Refusal.of(DutyRefusals.ORIGIN_ENDED, "duty.refusal.origin_ended");
        }
    }

    /// The duty, locked until the transaction ends, for whoever decides about it.
    /// @throws Missing where the actor may not see it
    /// @throws Refusal where he sees it but may not decide
    @Transactional
    public Held requireDecide(Actor by, DutyId id) {
        var held = seen(by, locked(id));
        try {
            permits.require(by, Act.DECIDE_DUTIES, held.task().askedBy());
        } catch (Missing _) {
            throw Refusal.of(AccessRefusals.NOT_PERMITTED, "access.refusal.not_permitted.decide_duties");
        }
        return held;
    }

    public boolean mayAnswer(Actor by, UnitId unit) {
        return asks("duty.may_answer", by, unit);
    }

    public boolean mayDecide(Actor by, Task task) {
        return permits.may(by, Act.DECIDE_DUTIES, task.askedBy());
    }

    /// Whether he answers as the unit itself, not in its stead.
    public boolean answersAs(Actor by, UnitId unit) {
        return asks("duty.answers_as", by, unit);
    }

    private boolean asks(String function, Actor by, UnitId unit) {
        return jdbc.sql("select " + function + "(:account, :unit)")
                .param("account", by.account())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private @Nullable UnitId above(UnitId unit) {
        return jdbc.sql("select parent from organization.unit where id = :unit and parent is not null")
                .param("unit", unit.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    private Duty locked(DutyId id) {
        return duties.lock(id).orElseThrow(() -> new Missing("duty"));
    }

    private Held seen(Actor by, Duty duty) {
        var task = tasks.require(duty.task());
        if (!permits.may(by, Act.SEE, duty.unit()) && !permits.may(by, Act.SEE, task.askedBy())) {
            throw new Missing("duty");
        }
        return new Held(duty, task, null);
    }
}
