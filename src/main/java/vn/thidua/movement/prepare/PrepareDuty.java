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
import vn.thidua.organization.UnitId;
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
    public void execute(PlanId plan, String id, Wish asked, int seen, Actor by) {
        permits.requireLaunch(by, plan);
        var issued = preparing.requireUnlaunched(plan, by);
        var wish = checked(asked, issued.issuedOn());
        var before = preparations.begin(plan, by);
        var prepared = preparing.of(issued, before);
        requireThere(wish, prepared);
        if (id.isEmpty()) {
            preparations.put(before, "added-" + Ids.text(Ids.next()), true, wish);
        } else {
            var duty = prepared.require(id);
            if (duty.wish().equals(wish) && (duty.chosen() || duty.doubts().isEmpty())) {
                return;
            }
            Preparing.requireSeen(seen, duty.since(), before);
            preparations.put(before, id, duty.proposal() == null, wish);
        }
        preparations.end(before, by);
    }

    private static Wish checked(Wish wish, LocalDate issuedOn) {
        var words = Vietnamese.line(wish.words());
        if (words.isEmpty() || words.length() > WORDS_AT_MOST) {
            throw Refusal.on("words", MovementRefusals.WORDS_NEEDED, "movement.refusal.words_needed", WORDS_AT_MOST);
        }
        var opensOn = wish.opensOn();
        var dueOn = wish.dueOn();
        requireInTime("dueOn", dueOn, issuedOn);
        requireInTime("opensOn", opensOn, issuedOn.withDayOfYear(1));
        if (opensOn != null && dueOn != null && opensOn.isAfter(dueOn)) {
            throw Refusal.on("dueOn", MovementRefusals.DUE_BEFORE_OPEN, "movement.refusal.due_before_open");
        }
        var of = wish.whom() == Wish.Whom.CHOSEN ? wish.of() : List.<UnitId>of();
        return new Wish(wish.dropped(), wish.kind(), words, wish.whom(), of, opensOn, dueOn);
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

    private static void requireThere(Wish wish, Prepared prepared) {
        var there = prepared.participants().stream().map(UnitView::id).collect(Collectors.toSet());
        if (!there.containsAll(wish.of())) {
            throw Refusal.on("of", MovementRefusals.OUT_OF_REACH, "movement.refusal.not_taking_part");
        }
    }
}
