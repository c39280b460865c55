package vn.thidua.movement.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;

/// Changes a duty of a movement that is to be launched, or adds one.
@UseCase
public class PrepareDuty {
    private static final int WORDS_AT_MOST = 500;
    private static final int YEARS_AT_MOST = 10;

    private final MovementPermits permits;
    private final Preparing preparing;
    private final Preparations preparations;

    PrepareDuty(MovementPermits permits, Preparing preparing, Preparations preparations) {
        this.permits = permits;
        this.preparing = preparing;
        this.preparations = preparations;
    }

    /// @param id of the duty; empty for one to be added
    /// @param seen the revision it was last changed in, as far as the actor has seen
    /// @throws Refusal where the choice is none, or somebody else has chosen meanwhile
    public void execute(PlanId plan, String id, Choice wish, int seen, Actor by) {
        permits.requireLaunch(by, plan);
        var issued = preparing.requireUnlaunched(plan, by);
        var choice = checked(wish, issued.issuedOn());
        var before = preparations.begin(plan, by);
        var prepared = preparing.of(issued, before);
        requireThere(choice, prepared);
        if (id.isEmpty()) {
            preparations.put(before, "added-" + Ids.text(Ids.next()), choice);
        } else {
            var duty = prepared.require(id);
            if (prepared.choice(duty).equals(choice) && duty.chosen()) {
                return;
            }
            Preparing.requireSeen(seen, duty.since(), before);
            preparations.put(before, id, choice);
        }
        preparations.end(before, by);
    }

    private static Choice checked(Choice choice, LocalDate issuedOn) {
        var words = Vietnamese.line(choice.words());
        if (words.isEmpty() || words.length() > WORDS_AT_MOST) {
            throw Refusal.on("words", MovementRefusals.WORDS_NEEDED, "movement.refusal.words_needed", WORDS_AT_MOST);
        }
        requireInTime("dueOn", choice.dueOn(), issuedOn);
        requireInTime("opensOn", choice.opensOn(), LocalDate.of(issuedOn.getYear(), 1, 1));
        if (choice.opensOn() != null
                && choice.dueOn() != null
                && choice.opensOn().isAfter(choice.dueOn())) {
            throw Refusal.on("dueOn", MovementRefusals.DUE_BEFORE_OPEN, "movement.refusal.due_before_open");
        }
        return new Choice(
                choice.key(),
                choice.dropped(),
                choice.kind(),
                words,
                choice.everybody(),
                choice.everybody() ? List.of() : choice.of(),
                choice.opensOn(),
                choice.dueOn());
    }

    static void requireInTime(String field, @Nullable LocalDate day, LocalDate from) {
        if (day != null && (day.isBefore(from) || day.isAfter(from.plusYears(YEARS_AT_MOST)))) {
            throw Refusal.on(
                    field,
                    MovementRefusals.OUT_OF_TIME,
                    "movement.refusal.out_of_time",
                    from,
                    from.plusYears(YEARS_AT_MOST));
        }
    }

    private static void requireThere(Choice choice, Prepared prepared) {
        var there = prepared.participants().stream().map(UnitView::id).collect(Collectors.toSet());
        if (!there.containsAll(choice.of())) {
            throw Refusal.on("of", MovementRefusals.OUT_OF_REACH, "movement.refusal.not_taking_part");
        }
    }
}
