package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanAct;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Step;
import vn.thidua.site.FormErrors;

/// The reader: a plan's text and what is understood of it, side by side.
/// @param beside findings, remarks and what is understood
/// @param steps the plan's life so far, the latest first
/// @param acts what other modules offer to do with the plan
public record PlanPage(
        Plan plan,
        UnitView unit,
        Revision revision,
        PaperView paper,
        Beside beside,
        List<Step> steps,
        List<Edition> editions,
        @Nullable StoredFile original,
        @Nullable PlanLink answers,
        @Nullable PlanLink follows,
        Rights rights,
        List<PlanAct.Link> acts,
        FormErrors errors) {

    /// Another plan this one comes from.
    public record PlanLink(String address, String title) {}

    /// What the visitor may do now.
    /// @param inside whether he sees drafts and history
    /// @param edit whether he may change the text
    public record Rights(
            boolean inside, boolean edit, boolean draft, boolean sign, boolean remark, boolean undo, boolean redo) {}

    /// The right-hand side.
    public record Beside(
            String address,
            int base,
            List<FindingView> findings,
            List<RemarkView> remarks,
            List<ItemView.Group> groups,
            List<Correction> lost,
            List<Correction> corrections,
            boolean inside,
            boolean edit,
            boolean remark) {
        public long faults() {
            return count("late");
        }

        public long warnings() {
            return count("due");
        }

        public int understood() {
            return groups.stream().mapToInt(group -> group.items().size()).sum();
        }

        /// What an acceptance or a removal can be taken back of, and where it stands among the corrections.
        public List<Correction> removed() {
            return corrections.stream()
                    .filter(correction -> correction.verdict() == Correction.Verdict.REMOVED)
                    .toList();
        }

        public int place(Correction correction) {
            return corrections.indexOf(correction);
        }

        public List<FindingView> open() {
            return findings.stream().filter(FindingView::open).toList();
        }

        public List<FindingView> accepted() {
            return findings.stream().filter(finding -> !finding.open()).toList();
        }

        private long count(String tag) {
            return findings.stream()
                    .filter(finding -> finding.open() && finding.tag().equals(tag))
                    .count();
        }
    }

    public String address() {
        return "/plans/" + plan.id().text();
    }

    public String stateText() {
        return plan.state() == PlanState.ISSUED && plan.edition() > 1
                ? "plan.state.amended"
                : "state.PlanState." + plan.state().name();
    }

    public String stateTag() {
        return States.tag(plan.state());
    }

    public boolean submitted() {
        return plan.state() == PlanState.SUBMITTED;
    }

    public boolean issued() {
        return plan.state() == PlanState.ISSUED;
    }

    /// The latest return's reasons, while they are to be answered.
    public @Nullable Step returned() {
        return plan.state() == PlanState.RETURNED
                        && !steps.isEmpty()
                        && !steps.getFirst().reason().isEmpty()
                ? steps.getFirst()
                : null;
    }
}
