package vn.thidua.movement.web.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.prepare.PreparedDuty;
import vn.thidua.organization.UnitView;

/// A duty of a launch as the pages show it.
/// @param source where the sentence of the plan stands
/// @param units who would owe it
/// @param everybody whether that is all who take part
public record LaunchDutyLine(
        PreparedDuty duty, String address, String source, List<UnitView> units, boolean everybody) {
    private static final int NAMED_AT_MOST = 3;
    private static final int LISTED_AT_MOST = 40;

    public LaunchDutyLine {
        units = List.copyOf(units);
    }

    public String id() {
        return duty.id();
    }

    public String kindText() {
        return "duty.kind." + duty.kind().name().toLowerCase(Locale.ROOT);
    }

    public boolean added() {
        return duty.proposal() == null;
    }

    /// Whether it is not as the plan says.
    public boolean changed() {
        return duty.chosen() && !added();
    }

    public String quote() {
        var proposal = duty.proposal();
        return proposal == null ? "" : proposal.quote();
    }

    /// The time as the plan prints it where that says more than a date.
    public String dueWords() {
        var proposal = duty.proposal();
        return proposal == null ? "" : proposal.dueWords();
    }

    public String event() {
        var proposal = duty.proposal();
        return proposal == null ? "" : proposal.event();
    }

    /// The body as the plan names it, empty where it names none.
    public String named() {
        var proposal = duty.proposal();
        return proposal == null || proposal.ofEverybody() ? "" : proposal.who();
    }

    public @Nullable LocalDate dueOn() {
        return duty.dueOn();
    }

    /// The last day by the plan's words, where that is a day off and the working day after it is taken.
    public @Nullable LocalDate carriedFrom() {
        var proposal = duty.proposal();
        return proposal != null && duty.carried() ? proposal.asked() : null;
    }

    /// The day the plan leads one to take, while nobody has said so.
    public @Nullable LocalDate guessed() {
        return duty.doubts().contains(Doubt.DAY_GUESSED) ? duty.dueOn() : null;
    }

    public List<String> doubtTexts() {
        return duty.doubts().stream()
                .sorted()
                .map(doubt -> "movement.doubt." + doubt.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public boolean asksDate() {
        return duty.doubts().stream().anyMatch(doubt -> doubt != Doubt.NO_BODY && doubt != Doubt.BODY_UNKNOWN);
    }

    public boolean asksBody() {
        return duty.doubts().contains(Doubt.NO_BODY) || duty.doubts().contains(Doubt.BODY_UNKNOWN);
    }

    public boolean few() {
        return units.size() <= NAMED_AT_MOST;
    }

    /// Of many only the first: the list by unit has them all.
    public String names() {
        var names =
                units.stream().limit(LISTED_AT_MOST).map(UnitView::shortName).collect(Collectors.joining(", "));
        return units.size() > LISTED_AT_MOST ? names + ", …" : names;
    }

    /// Duties of one sentence of the plan are asked about together.
    String question() {
        return quote().isEmpty() ? duty.id() : quote();
    }
}
