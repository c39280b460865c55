package vn.thidua.movement.web.launch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.prepare.Prepared;
import vn.thidua.movement.prepare.PreparedDuty;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.TitleTarget;

/// Makes lines of duties: with the names of who owes them, and the way to their sentences.
final class LaunchDutyLines {
    private final LaunchHead head;
    private final Prepared prepared;
    private final Map<UnitId, UnitView> units;

    LaunchDutyLines(Prepared prepared, LaunchHead head) {
        this.prepared = prepared;
        this.head = head;
        this.units = prepared.participants().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    LaunchDutyLine of(PreparedDuty duty) {
        return new LaunchDutyLine(
                duty,
                head.address() + LaunchHead.Step.DUTIES.path() + "/" + duty.id(),
                source(duty),
                duty.units().stream()
                        .map(unit -> Objects.requireNonNull(units.get(unit)))
                        .toList(),
                !units.isEmpty() && duty.units().size() == units.size());
    }

    /// Beside the text of the plan, what is understood of it is listed; there stands also the way to the paragraph.
    private String source(PreparedDuty duty) {
        var proposal = duty.proposal();
        return proposal == null
                ? ""
                : head.planAddress() + anchor(proposal, prepared.plan().content());
    }

    private static String anchor(Proposal proposal, PlanContent content) {
        var quote = proposal.quote();
        var milestone = place(content.milestones(), Milestone::sentence, quote);
        if (milestone >= 0) {
            return "#p-MILESTONE-" + milestone;
        }
        var responsibility = place(content.responsibilities(), Responsibility::sentence, quote);
        if (responsibility >= 0) {
            return "#p-RESPONSIBILITY-" + responsibility;
        }
        var title = place(content.titles(), TitleTarget::sentence, quote);
        return title >= 0 ? "#p-TITLE-" + title : "";
    }

    private static <T> int place(List<T> provisions, Function<T, String> sentence, String quote) {
        return IntStream.range(0, provisions.size())
                .filter(at ->
                        Vietnamese.line(sentence.apply(provisions.get(at))).equals(quote))
                .findFirst()
                .orElse(-1);
    }
}
