package vn.thidua.movement.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementStage;
import vn.thidua.movement.model.MovementState;

/// What stands on top of every page of a movement: its title, the line of its stages and the tabs.
/// @param unit name of the unit that launched it
/// @param leads whether the visitor leads it
/// @param alerts what is to be done about it
public record MovementHead(
        Movement movement,
        String unit,
        LocalDate today,
        boolean leads,
        List<Tab> tabs,
        List<MovementAlert.Alert> alerts) {
    /// @param count null where there is nothing to count
    public record Tab(String text, String address, @Nullable Integer count, boolean chosen) {}

    public String address() {
        return "/movements/" + movement.id().text();
    }

    public String planAddress() {
        return "/plans/" + movement.plan().text();
    }

    public String stateText() {
        return "state.MovementState." + movement.state().name();
    }

    public String stateTag() {
        return movement.state() == MovementState.LAUNCHED ? "ok" : "";
    }

    /// `past`, `now` or nothing: how a stage is painted on the line.
    public String standing(MovementStage stage) {
        var from = stage.from();
        var to = stage.to();
        if (to != null && to.isBefore(today)) {
            return "past";
        }
        return from != null && from.isAfter(today) || from == null && to == null ? "" : "now";
    }

    /// Per cent of a stage's time that has passed.
    public long passed(MovementStage stage) {
        var from = stage.from();
        var to = stage.to();
        if (from == null || to == null) {
            return 50;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return Math.clamp(100 * (ChronoUnit.DAYS.between(from, today) + 1) / days, 0, 100);
    }
}
