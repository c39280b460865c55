package vn.thidua.movement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.acknowledgement.Openings;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.organization.Organization;

/// Puts together what stands on top of a movement's pages.
@Component
public class MovementHeads {
    private final MovementPermits permits;
    private final Organization organization;
    private final List<MovementTab> tabs;
    private final Openings openings;
    private final List<MovementAlert> alerts;
    private final Clock clock;

    MovementHeads(
            MovementPermits permits,
            Organization organization,
            List<MovementTab> tabs,
            Openings openings,
            List<MovementAlert> alerts,
            Clock clock) {
        this.permits = permits;
        this.organization = organization;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(MovementTab::position))
                .toList();
        this.openings = openings;
        this.alerts = List.copyOf(alerts);
        this.clock = clock;
    }

    /// @param path of the tab that is open
    /// @throws Missing where the actor may not see the movement
    public MovementHead of(MovementId id, String path, Actor by) {
        var movement = permits.requireSee(by, id);
        openings.note(id, by);
        var address = "/movements/" + id.text();
        return new MovementHead(
                movement,
                organization.unit(movement.unit()).name(),
                LocalDate.now(clock),
                permits.leads(by, movement),
                tabs.stream()
                        .filter(tab -> tab.shownTo(movement, by))
                        .map(tab -> new MovementHead.Tab(
                                tab.text(),
                                tab.path().isEmpty() ? address : address + "/" + tab.path(),
                                tab.count(movement, by).orElse(null),
                                tab.path().equals(path)))
                        .toList(),
                alerts.stream()
                        .flatMap(alert -> alert.of(movement, by).stream())
                        .filter(alert -> !alert.address().equals(address + "/" + path))
                        .toList());
    }
}
