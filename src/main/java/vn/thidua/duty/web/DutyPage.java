package vn.thidua.duty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
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
/// @param mentions what other modules know of it
/// @param history the latest step first
/// @param mayAnswer whether the visitor answers for the unit
/// @param mayDecide whether he decides about it
/// @param statement what he had written before it was refused
public record DutyPage(
        Duty duty,
        Task task,
        String unit,
        String askedBy,
        @Nullable String inheritedFrom,
        DutyOrigins.@Nullable Origin origin,
        List<Message> mentions,
        List<Step> history,
        boolean mayAnswer,
        boolean mayDecide,
        LocalDate today,
        String statement,
        String reason,
        FormErrors errors) {

    /// @param acting name of the unit that acted for the one that owes it
    public record Step(DutyStep step, @Nullable String acting, List<StoredFile> files) {
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
        return mayAnswer && duty.state().owed();
    }

    public boolean withdraws() {
        return mayAnswer && duty.state() == DutyState.SUBMITTED;
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

    public boolean restores() {
        return mayDecide && duty.state() == DutyState.WAIVED;
    }

    /// Whether one click is all.
    public boolean onWord() {
        return task.kind().doneOnWord();
    }
}
