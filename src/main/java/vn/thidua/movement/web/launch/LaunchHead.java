package vn.thidua.movement.web.launch;

import java.util.List;
import java.util.Locale;
import vn.thidua.movement.prepare.Prepared;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;

/// What stands on top of each step of a launch.
/// @param unit name of the unit that launches
/// @param at the step one is at
/// @param audienceSince the revision in which who takes part was last changed
public record LaunchHead(IssuedPlan plan, String unit, Step at, int participants, int duties, int audienceSince) {
    /// The steps.
    public enum Step {
        PARTICIPANTS,
        DUTIES,
        CONFIRMATION;

        public String path() {
            return "/" + name().toLowerCase(Locale.ROOT);
        }

        public int number() {
            return ordinal() + 1;
        }

        public String text() {
            return "movement.launch.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    static LaunchHead of(Prepared prepared, String unit, Step at) {
        return new LaunchHead(
                prepared.plan(),
                unit,
                at,
                prepared.participants().size(),
                prepared.kept().size(),
                prepared.preparation().audienceSince());
    }

    static String address(PlanId plan) {
        return "/launches/" + plan.text();
    }

    public String address() {
        return address(plan.id());
    }

    public String planAddress() {
        return "/plans/" + plan.id().text();
    }

    /// The plan as it was signed.
    public String paperAddress() {
        return planAddress() + "/editions/" + plan.edition() + ".pdf";
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public String standing(Step step) {
        return step == at ? "now" : step.ordinal() < at.ordinal() ? "past" : "";
    }
}
