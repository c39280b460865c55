package vn.thidua.movement.prepare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
/// @param duties in the order of their time, those without one last, those added among them
/// @param lost how many choices are about words the plan no longer says
public record Prepared(
        IssuedPlan plan, Preparation preparation, List<UnitView> participants, List<PreparedDuty> duties, int lost) {
    private static final Set<Doubt> OF_BODIES = EnumSet.of(Doubt.NO_BODY, Doubt.BODY_UNKNOWN);
    private static final Addressees.Meant NOBODY = new Addressees.Meant(List.of(), Set.of());

    public Prepared {
        participants = List.copyOf(participants);
        duties = List.copyOf(duties);
    }

    static Prepared of(
            IssuedPlan plan, Preparation preparation, Collection<UnitView> participants, List<Proposal> proposals) {
        var addressees = new Addressees(participants);
        var everybody = participants.stream().map(UnitView::id).toList();
        var entries = new LinkedHashMap<>(preparation.entries());
        var duties = new ArrayList<PreparedDuty>();
        for (var proposal : proposals) {
            duties.add(of(entries.remove(proposal.key()), proposal, addressees.of(proposal), everybody));
        }
        var added = entries.values().stream().filter(Preparation.Entry::added).toList();
        added.forEach(entry -> duties.add(of(entry, null, NOBODY, everybody)));
        duties.sort(Comparator.comparing(PreparedDuty::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Prepared(plan, preparation, List.copyOf(participants), duties, entries.size() - added.size());
    }

    private static PreparedDuty of(
            Preparation.@Nullable Entry entry,
            @Nullable Proposal proposal,
            Addressees.Meant named,
            List<UnitId> everybody) {
        if (entry == null) {
            var duty = Objects.requireNonNull(proposal);
            return new PreparedDuty(duty.key(), 0, duty, Wish.of(duty), named.units(), named.doubts());
        }
        var wish = entry.wish();
        var units = switch (wish.whom()) {
            case AS_NAMED -> named.units();
            case EVERYBODY -> everybody;
            case CHOSEN ->
                wish.of().stream().filter(new HashSet<>(everybody)::contains).toList();
        };
        var doubts = EnumSet.noneOf(Doubt.class);
        named.doubts().stream()
                .filter(doubt -> OF_BODIES.contains(doubt) ? units.isEmpty() : wish.dueOn() == null)
                .forEach(doubts::add);
        if (units.isEmpty() && !everybody.isEmpty() && doubts.stream().noneMatch(OF_BODIES::contains)) {
            doubts.add(Doubt.NO_BODY);
        }
        return new PreparedDuty(entry.id(), entry.since(), proposal, wish, units, doubts);
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
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst().orElseThrow(() -> new Missing("duty"));
    }

    /// What is to be told the launch.
    List<Choice> choices() {
        return duties.stream()
                .filter(PreparedDuty::chosen)
                .map(PreparedDuty::choice)
                .toList();
    }
}
