package vn.thidua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Participants;
import vn.thidua.movement.model.Proposals;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Launches the demo's plans, each some days after it was signed, and has the units do what they owe. What would come
/// to pass after today is left out.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoMovements {
    private final Accounts accounts;
    private final IssuedPlans plans;
    private final Blocks blocks;
    private final Participants participants;
    private final Proposals proposals;
    private final LaunchMovement launch;
    private final DemoDeeds deeds;
    private final DemoClock clock;

    DemoMovements(
            Accounts accounts,
            IssuedPlans plans,
            Blocks blocks,
            Participants participants,
            Proposals proposals,
            LaunchMovement launch,
            DemoDeeds deeds,
            DemoClock clock) {
        this.accounts = accounts;
        this.plans = plans;
        this.blocks = blocks;
        this.participants = participants;
        this.proposals = proposals;
        this.launch = launch;
        this.deeds = deeds;
        this.clock = clock;
    }

    /// A launched movement.
    record Launched(MovementId id, Campaign.Launch as, LocalDate on, UnitId unit, List<UnitView> units) {}

    void build(Map<Province.Paper, PlanId> issued, Keys keys) {
        var campaign = Campaign.load();
        var launched = new ArrayList<Launched>();
        for (var as : campaign.movements()) {
            issued.forEach((paper, plan) -> {
                var on = paper.file().equals(as.plan()) ? launchedOn(as, paper) : null;
                if (on != null) {
                    launched.add(clock.on(on, () -> launch(as, paper, plan, on, keys)));
                }
            });
        }
        deeds.build(campaign, launched, keys);
    }

    /// Null where that day has not come.
    private @Nullable LocalDate launchedOn(Campaign.Launch as, Province.Paper paper) {
        var on = paper.lastSignedOn(clock.today()).plusDays(as.after());
        return on.isAfter(clock.today()) ? null : on;
    }

    private Launched launch(Campaign.Launch as, Province.Paper paper, PlanId id, LocalDate on, Keys keys) {
        var plan = plans.find(id).orElseThrow();
        var audience = new Audience(as.reach(), Set.copyOf(as.kinds()), blocks(as, keys), List.of(), List.of());
        var units = participants.of(audience, plan.unit(), plan.year());
        var officer = accounts.findByUserName(paper.officer()).orElseThrow().actor();
        var order = new LaunchMovement.Order(Ids.next(), audience, choices(as, plan, units, on, keys));
        return new Launched(launch.execute(id, order, officer), as, on, plan.unit(), units);
    }

    private List<BlockId> blocks(Campaign.Launch as, Keys keys) {
        return as.block().isEmpty()
                ? List.of()
                : blocks.organizedBy(keys.unit("tinh")).stream()
                        .filter(block -> block.symbol().equals(as.block()))
                        .map(BlockView::id)
                        .toList();
    }

    /// What the plan says clearly is taken as it is.
    private List<Choice> choices(Campaign.Launch as, IssuedPlan plan, List<UnitView> units, LocalDate on, Keys keys) {
        var addressees = new Addressees(units);
        var choices = new ArrayList<Choice>();
        for (var proposal : proposals.of(plan)) {
            var meant = addressees.of(proposal).units();
            var answer = as.answer(proposal);
            if (answer != null || meant.isEmpty()) {
                choices.add(choice(proposal, answer, meant, on, keys));
            }
        }
        return choices;
    }

    /// Nobody owes what is meant for nobody who takes part.
    private static Choice choice(
            Proposal proposal, Campaign.@Nullable Answer answer, List<UnitId> meant, LocalDate on, Keys keys) {
        var named = answer == null
                ? List.<UnitId>of()
                : answer.of().stream().map(keys::unit).toList();
        var of = named.isEmpty() ? meant : named;
        var dropped = answer != null && answer.dropped() || of.isEmpty();
        var within = answer == null ? null : answer.within();
        var due = within == null ? proposal.dueOn() : on.plusDays(within);
        return new Choice(proposal.key(), dropped, proposal.kind(), proposal.words(), false, of, due);
    }
}
