package vn.thidua.movement.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.Asked;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Makes tasks of the proposals of a plan and what somebody has chosen about them.
final class Tasking {
    private static final int WORDS_AT_MOST = 500;

    private final MovementId movement;
    private final UnitId askedBy;
    private final List<UnitId> everybody;
    private final Set<UnitId> there;
    private final Addressees addressees;
    private final List<Asked> asked = new ArrayList<>();

    Tasking(MovementId movement, UnitId askedBy, Collection<UnitView> participants) {
        this.movement = movement;
        this.askedBy = askedBy;
        this.everybody = participants.stream().map(UnitView::id).toList();
        this.there = new HashSet<>(everybody);
        this.addressees = new Addressees(participants);
    }

    /// The tasks, in the order of the proposals, what was added at the end.
    /// @throws Refusal where it is not said who owes one, or a choice is about nothing the plan says
    List<Asked> of(List<Proposal> proposals, List<Choice> choices) {
        Map<String, Choice> chosen = choices.stream()
                .filter(choice -> !choice.key().isEmpty())
                .collect(Collectors.toMap(Choice::key, Function.identity(), (_, last) -> last, HashMap::new));
        for (var proposal : proposals) {
            var choice = chosen.remove(proposal.key());
            if (choice == null) {
                asProposed(proposal);
            } else if (!choice.dropped()) {
                asChosen(choice, proposal);
            }
        }
        if (!chosen.isEmpty()) {
            throw Refusal.of(MovementRefusals.NO_SUCH_PROPOSAL, "movement.refusal.no_such_proposal");
        }
        choices.stream()
                .filter(choice -> choice.key().isEmpty() && !choice.dropped())
                .forEach(this::added);
        return List.copyOf(asked);
    }

    private void asProposed(Proposal proposal) {
        var units = addressees.of(proposal).units();
        requireSomebody(units, proposal.words());
        var task = task(proposal.kind(), proposal.words(), proposal);
        asked.add(new Asked(task, proposal.opensOn(), proposal.dueOn(), proposal.asked(), units));
    }

    private void asChosen(Choice choice, Proposal proposal) {
        var opensOn = choice.opensOn() == null ? proposal.opensOn() : choice.opensOn();
        var task = task(choice.kind(), words(choice), proposal);
        var asPlanned = Objects.equals(choice.dueOn(), proposal.dueOn()) ? proposal.asked() : null;
        asked.add(new Asked(task, fitting(opensOn, choice.dueOn()), choice.dueOn(), asPlanned, units(choice)));
    }

    private void added(Choice choice) {
        var task = new Task(
                TaskId.next(),
                movement.value(),
                position(),
                choice.kind(),
                words(choice),
                "",
                "",
                null,
                askedBy,
                "",
                "");
        asked.add(new Asked(task, fitting(choice.opensOn(), choice.dueOn()), choice.dueOn(), units(choice)));
    }

    /// A first day counts only before a last one.
    private static @Nullable LocalDate fitting(@Nullable LocalDate opensOn, @Nullable LocalDate dueOn) {
        return opensOn == null || dueOn == null || opensOn.isAfter(dueOn) ? null : opensOn;
    }

    private Task task(DutyKind kind, String words, Proposal proposal) {
        return new Task(
                TaskId.next(),
                movement.value(),
                position(),
                kind,
                words,
                proposal.key(),
                proposal.quote(),
                proposal.stage(),
                askedBy,
                proposal.dueWords(),
                proposal.event());
    }

    private int position() {
        return asked.size() + 1;
    }

    private List<UnitId> units(Choice choice) {
        var units = choice.everybody() ? everybody : choice.of();
        requireSomebody(units, choice.words());
        if (!there.containsAll(units)) {
            throw Refusal.of(MovementRefusals.OUT_OF_REACH, "movement.refusal.out_of_reach");
        }
        return units;
    }

    private static void requireSomebody(List<UnitId> units, String words) {
        if (units.isEmpty()) {
            throw Refusal.of(MovementRefusals.BODY_NEEDED, "movement.refusal.body_needed", words);
        }
    }

    private static String words(Choice choice) {
        var words = Vietnamese.line(choice.words());
        if (words.isEmpty() || words.length() > WORDS_AT_MOST) {
            throw Refusal.of(MovementRefusals.WORDS_NEEDED, "movement.refusal.words_needed", WORDS_AT_MOST);
        }
        return words;
    }
}
