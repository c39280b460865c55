package vn.thidua.movement.prepare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.issued.IssuedPlan;

/// A plan on its way to being launched: who would take part, and what each would owe.
/// @param proposed what follows from the plan as it stands
/// @param duties in the order of their time, those without one last, those added among them
/// @param lost how many choices are about words the plan no longer says
public record Prepared(
        IssuedPlan plan,
        Preparation preparation,
        List<UnitView> participants,
        List<PreparedDuty> proposed,
        List<PreparedDuty> duties,
        int lost) {
    private static final Set<Doubt> OF_BODIES = EnumSet.of(Doubt.NO_BODY, Doubt.BODY_UNKNOWN);

    public Prepared {
        participants = List.copyOf(participants);
        proposed = List.copyOf(proposed);
        duties = List.copyOf(duties);
    }

    static Prepared of(
            IssuedPlan plan, Preparation preparation, Collection<UnitView> participants, List<Proposal> proposals) {
        var there = participants.stream().map(UnitView::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var addressees = new Addressees(participants);
        var proposed = proposals.stream()
                .map(proposal -> proposed(proposal, addressees, there))
                .toList();
        var duties = new ArrayList<PreparedDuty>();
        var known = new HashSet<String>();
        for (var duty : proposed) {
            known.add(duty.id());
            var entry = preparation.entries().get(duty.id());
            duties.add(entry == null ? duty : chosen(entry, duty.proposal(), there));
        }
        int lost = 0;
        for (var entry : preparation.entries().values()) {
            if (entry.added()) {
                duties.add(chosen(entry, null, there));
            } else if (!known.contains(entry.id())) {
                lost++;
            }
        }
        duties.sort(Comparator.comparing(PreparedDuty::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Prepared(plan, preparation, List.copyOf(participants), proposed, duties, lost);
    }

    private static PreparedDuty proposed(Proposal proposal, Addressees addressees, Set<UnitId> there) {
        var meant = addressees.of(proposal);
        return new PreparedDuty(
                proposal.key(),
                0,
                proposal,
                false,
                false,
                proposal.kind(),
                proposal.words(),
                !there.isEmpty() && meant.units().size() == there.size(),
                meant.units(),
                proposal.opensOn(),
                proposal.dueOn(),
                meant.doubts());
    }

    private static PreparedDuty chosen(
            Preparation.Entry entry, @Nullable Proposal proposal, Set<UnitId> there) {
        var choice = entry.choice();
        var units = units(choice, there);
        var doubts = EnumSet.noneOf(Doubt.class);
        if (units.isEmpty() && !there.isEmpty()) {
            doubts.add(Doubt.NO_BODY);
        }
        if (choice.dueOn() == null && proposal != null) {
            proposal.doubts().stream().filter(doubt -> !OF_BODIES.contains(doubt)).forEach(doubts::add);
        }
        var opensOn = choice.opensOn() == null && proposal != null ? proposal.opensOn() : choice.opensOn();
        return new PreparedDuty(
                entry.id(),
                entry.since(),
                proposal,
                true,
                choice.dropped(),
                choice.kind(),
                choice.words(),
                choice.everybody(),
                units,
                opensOn,
                choice.dueOn(),
                doubts);
    }

    /// Whoever has been left out of the movement since owes nothing.
    private static List<UnitId> units(Choice choice, Set<UnitId> there) {
        return choice.everybody()
                ? List.copyOf(there)
                : choice.of().stream().filter(there::contains).toList();
    }

    public List<PreparedDuty> kept() {
        return duties.stream().filter(duty -> !duty.dropped()).toList();
    }

    public List<PreparedDuty> dropped() {
        return duties.stream().filter(PreparedDuty::dropped).toList();
    }

    /// What nobody would owe: it keeps the plan from being launched.
    public List<PreparedDuty> hindering() {
        return kept().stream().filter(PreparedDuty::hinders).toList();
    }

    /// What is still to be asked.
    public List<PreparedDuty> doubtful() {
        return kept().stream().filter(duty -> !duty.doubts().isEmpty()).toList();
    }

    /// How many duties all units would owe together.
    public int owed() {
        return kept().stream().mapToInt(duty -> duty.units().size()).sum();
    }

    /// @throws Missing where there is none
    public PreparedDuty require(String id) {
        return duties.stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("duty"));
    }

    /// The choice that a duty amounts to.
    Choice choice(PreparedDuty duty) {
        var entry = preparation.entries().get(duty.id());
        return entry == null ? duty.choice() : entry.choice();
    }

    /// Whether a choice changes nothing of what follows from the plan.
    boolean asThePlanSays(Choice choice) {
        return proposed.stream().anyMatch(duty -> duty.choice().equals(choice));
    }

    /// What is to be told the launch.
    List<Choice> choices() {
        return duties.stream()
                .filter(PreparedDuty::chosen)
                .map(PreparedDuty::choice)
                .toList();
    }
}
