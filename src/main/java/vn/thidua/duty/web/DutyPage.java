package vn.thidua.duty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.document.picture.Pictures;
import vn.thidua.duty.DutyActs;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.Task;
import vn.thidua.duty.model.Duty;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.kernel.Message;
import vn.thidua.site.FormErrors;

/// One duty: what the plan says, what has been done about it, and what the visitor may do now.
/// @param unit name of the unit that owes it
/// @param askedBy name of the unit that asks
/// @param inheritedFrom name of the unit it passed from, null where it passed from none
/// @param origin where it comes from, null where its module says nothing
/// @param acts what other modules offer to do with it
/// @param about what it is about, null where that has no page of its own
/// @param mentions what other modules know of it
/// @param history the latest step first
/// @param wordings how the task read before, the latest first
/// @param mayAnswer whether the visitor answers for the unit
/// @param itself whether he does so as the unit itself, not in its stead
/// @param mayDecide whether he decides about it
/// @param statement what he had written before it was refused
public record DutyPage(
        Duty duty,
        Task task,
        String unit,
        String askedBy,
        @Nullable String inheritedFrom,
        DutyOrigins.@Nullable Origin origin,
        List<DutyActs.Link> acts,
        DutyOrigins.@Nullable Matter about,
        List<Message> mentions,
        List<Step> history,
        List<Wording> wordings,
        boolean mayAnswer,
        boolean itself,
        boolean mayDecide,
        LocalDate today,
        String statement,
        String reason,
        FormErrors errors) {

    /// How the task read before it was amended.
    public record Wording(String words, Instant until) {}

    /// @param acting name of the unit that acted for the one that owes it
    public record Step(DutyStep step, @Nullable String acting, List<StoredFile> files) {
        /// Whether a file can be looked at here.
        public boolean shows(StoredFile file) {
            return Pictures.possible(file.mediaType());
        }

        /// How the time moved.
        public Message moveText() {
            var moved = Objects.requireNonNull(step.moved());
            var unknown = Message.of("duty.due.unknown");
            return Message.of(
                    "duty.step.move",
                    moved.before() == null ? unknown : moved.before(),
                    moved.after() == null ? unknown : moved.after());
        }

        public String text() {
            return "duty.step." + step.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    public String address() {
        return "/duties/" + duty.id().text();
    }

    public int seen() {
        var version = duty.version();
        return version == null ? -1 : version;
    }

    public boolean late() {
        var due = duty.dueOn();
        return due != null && duty.state().owed() && due.isBefore(today);
    }

    public String kindText() {
        return DutyLine.kindText(task.kind());
    }

    public String stateText() {
        return DutyLine.stateText(duty.state(), late());
    }

    public String stateTag() {
        return DutyLine.tag(duty.state(), late());
    }

    public boolean answers() {
        return mayAnswer && duty.state().owed() && !doneElsewhere();
    }

    /// Whether it is done on the page of what it is about.
    public boolean doneElsewhere() {
        return about != null && about.doneThere();
    }

    /// Whether he answers for a unit below his own, which may as well do it itself.
    public boolean instead() {
        return answers() && !itself;
    }

    /// Who decides gives it back rather than take it back in the other's stead.
    public boolean withdraws() {
        return mayAnswer && duty.state() == DutyState.SUBMITTED && (itself || !mayDecide);
    }

    /// Why it was given back, empty where it is not.
    public String reasonGiven() {
        return duty.state() != DutyState.RETURNED
                ? ""
                : history.stream()
                        .map(Step::step)
                        .filter(step -> step.kind() == DutyStep.Kind.RETURNED)
                        .map(DutyStep::words)
                        .findFirst()
                        .orElse("");
    }

    public boolean accepts() {
        return mayDecide && duty.state().may(DutyState.DONE);
    }

    public boolean returns() {
        return mayDecide && duty.state().may(DutyState.RETURNED);
    }

    public boolean waives() {
        return mayDecide && duty.state().may(DutyState.WAIVED);
    }

    public boolean moves() {
        return mayDecide && !duty.state().settled();
    }

    public boolean restores() {
        return mayDecide && duty.state() == DutyState.WAIVED;
    }

    /// Whether one click is all.
    public boolean onWord() {
        return task.kind().doneOnWord();
    }
}
