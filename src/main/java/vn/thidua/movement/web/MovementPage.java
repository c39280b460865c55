package vn.thidua.movement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Timeliness;

/// The first page of a movement: how far it has come, what is late, what comes next, what was done last, and its
/// papers; as much of it as the visitor may see.
/// @param late the latest first, not all
public record MovementPage(
        MovementHead head,
        Standing standing,
        List<Share> shares,
        List<Late> late,
        List<Coming> coming,
        List<Activity> activity,
        List<Edition> editions,
        List<HandedIn> files) {

    /// All duties together.
    /// @param owed all that were not waived
    /// @param waiting handed in and not judged yet
    public record Standing(Timeliness timeliness, int owed, int done, int waiting) {
        static final Standing NONE = new Standing(Timeliness.NONE, 0, 0, 0);

        Standing plus(Standing other) {
            return new Standing(
                    timeliness.plus(other.timeliness), owed + other.owed, done + other.done, waiting + other.waiting);
        }

        public int donePercent() {
            return owed == 0 ? 0 : 100 * done / owed;
        }
    }

    /// How a part of those who take part stands.
    /// @param branch short name of the unit they lie under, null where they are of one kind
    /// @param unitKind their kind where they lie under no unit of the movement
    /// @param key by which the board is narrowed to them
    public record Share(@Nullable String branch, String unitKind, String key, int units, Timeliness timeliness) {
        public String kindText() {
            return kindText(unitKind);
        }

        static String kindText(String unitKind) {
            return "organization.unit_kind." + unitKind.toLowerCase(Locale.ROOT);
        }
    }

    /// @param days working days since the last day in time
    /// @param urged how often the unit was reminded of it, last on that day
    public record Late(
            UUID duty,
            String words,
            String unit,
            LocalDate dueOn,
            int days,
            int urged,
            @Nullable LocalDate lastUrged) {
        public String address() {
            return "/duties/" + Ids.text(duty);
        }
    }

    /// What falls due next.
    /// @param units how many have still to hand it in
    public record Coming(String words, LocalDate dueOn, int units, int days) {}

    /// @param text key of what was done
    public record Activity(UUID duty, String text, String words, String unit, String byName, Instant at) {
        public String address() {
            return "/duties/" + Ids.text(duty);
        }
    }

    public record Edition(UUID plan, int ordinal, String number, LocalDate issuedOn) {
        public String address() {
            return "/plans/" + Ids.text(plan) + "/editions/" + ordinal + ".pdf";
        }
    }

    /// A file that was handed in.
    public record HandedIn(UUID duty, UUID file, String name, String unit, Instant at) {
        public String address() {
            return "/duties/" + Ids.text(duty) + "/files/" + Ids.text(file);
        }
    }

    public StageLine line() {
        return StageLine.of(head);
    }

    /// The board narrowed to what is late.
    public String lateAddress() {
        return head.address() + "/board?state=late";
    }

    public boolean more() {
        return standing.timeliness().late() > late.size();
    }
}
