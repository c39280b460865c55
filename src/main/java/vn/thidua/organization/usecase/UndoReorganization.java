package vn.thidua.organization.usecase;

import static vn.thidua.organization.model.Reorganizations.Part.BEFORE;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.ReorganizationUndone;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Reorganization;
import vn.thidua.organization.model.Reorganizations;
import vn.thidua.organization.model.Units;
import vn.thidua.organization.model.Versions;

/// Takes a reorganization back as long as nothing builds on it: no later one of the same units, nothing done with what
/// passed on, nothing hung on the units it founded. One that waits for its day is simply withdrawn.
@UseCase
public class UndoReorganization {
    private final Entering entering;
    private final Reorganizations reorganizations;
    private final Units units;
    private final Versions versions;
    private final ObjectProvider<Belongings> belongings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    UndoReorganization(
            Entering entering,
            Reorganizations reorganizations,
            Units units,
            Versions versions,
            ObjectProvider<Belongings> belongings,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.entering = entering;
        this.reorganizations = reorganizations;
        this.units = units;
        this.versions = versions;
        this.belongings = belongings;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(ReorganizationId id, Actor by) {
        entering.requirePermit(reorganizations.require(id).reform(), by);
        reorganizations.lockTree();
        var undone = reorganizations.lock(id).orElseThrow(() -> new Missing("reorganization"));
        if (undone.state() == ReorganizationState.UNDONE) {
            throw Refusal.of(OrganizationRefusals.ALREADY_UNDONE, "organization.refusal.already_undone");
        }
        if (undone.state() == ReorganizationState.IN_FORCE) {
            requireNothingBuiltOn(undone);
            belongings.stream().forEach(kind -> kind.takeBack(id));
            restore(undone);
            undone.reform().founded().forEach(founding -> withdraw(founding.id()));
        }
        reorganizations.undone(id, by, clock.instant());
        tell(undone, by);
    }

    private void requireNothingBuiltOn(Reorganization undone) {
        reorganizations.later(undone.id()).ifPresent(later -> {
            throw Refusal.of(
                    OrganizationRefusals.LATER_REORGANIZATION,
                    "organization.refusal.later_reorganization",
                    Message.of(later.reform().kind().text()),
                    later.decision().number(),
                    later.decision().effective());
        });
        belongings.stream()
                .flatMap(kind -> kind.builtOn(undone.id()).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw Refusal.of(OrganizationRefusals.BUILT_ON, "organization.refusal.built_on", why);
                });
    }

    /// The units it was about first, so that what hung on them finds them in their old place.
    private void restore(Reorganization undone) {
        var before = reorganizations.units(undone.id(), BEFORE);
        var ended = versions.endedBy(undone.id()).stream()
                .sorted(Comparator.comparing(version -> !before.contains(version.unit())))
                .toList();
        var back = ended.stream().map(Versions.Ended::unit).collect(Collectors.toSet());
        ended.stream()
                .map(Versions.Ended::parent)
                .filter(parent -> parent != null && !back.contains(parent))
                .forEach(this::requireSuperiorThere);
        versions.takeBack(undone.id());
        for (var version : ended) {
            var unit = units.require(version.unit());
            units.save(
                    undone.reform() instanceof Reform.Renaming
                            ? unit.changed(version.as())
                            : unit.restored(version.parent()));
        }
    }

    private void requireSuperiorThere(UnitId parent) {
        var unit = units.require(parent);
        if (unit.toDay() != null) {
            throw Refusal.of(OrganizationRefusals.SUPERIOR_ENDED, "organization.refusal.superior_ended", unit.name());
        }
    }

    /// What a reorganization founded and nothing hangs on: it is as if it had never been.
    private void withdraw(UnitId founded) {
        var unit = units.require(founded);
        belongings.stream()
                .filter(kind -> kind.of(List.of(founded), 1).count() > 0)
                .findFirst()
                .ifPresent(kind -> {
                    throw Refusal.of(
                            OrganizationRefusals.HAS_BELONGINGS,
                            "organization.refusal.has_belongings",
                            unit.name(),
                            Message.of("organization.belongings." + kind.kind()));
                });
        var from = unit.fromDay();
        if (from != null) {
            units.save(unit.ended(from.minusDays(1), unit.parent()));
        }
    }

    private void tell(Reorganization undone, Actor by) {
        var decision = undone.decision();
        var day = CarryOut.DAY.format(decision.effective());
        undone.reform()
                .before()
                .forEach(unit -> facts.publishEvent(
                        new ReorganizationUndone(by, unit, units.require(unit).name(), decision.number(), day)));
        undone.reform()
                .founded()
                .forEach(founding -> facts.publishEvent(new ReorganizationUndone(
                        by, founding.id(), founding.as().name(), decision.number(), day)));
    }
}
