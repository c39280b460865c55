package vn.thidua.organization.usecase;

import static vn.thidua.organization.model.Reorganizations.Part.AFTER;
import static vn.thidua.organization.model.Reorganizations.Part.BEFORE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Organization;
import vn.thidua.organization.ReorganizationInForce;
import vn.thidua.organization.UnitClosed;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitMerged;
import vn.thidua.organization.UnitMoved;
import vn.thidua.organization.UnitRenamed;
import vn.thidua.organization.UnitSplit;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Reorganization;
import vn.thidua.organization.model.Reorganizations;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;
import vn.thidua.organization.model.Versions;

/// Makes a reorganization true: founds the new units, passes on what hangs on those that end, and hangs these below
/// their heir. The tree is locked by the caller.
@Component
class CarryOut {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReformCheck check;
    private final Organization organization;
    private final Units units;
    private final Versions versions;
    private final Reorganizations reorganizations;
    private final ObjectProvider<Belongings> belongings;
    private final UnitChanges changes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CarryOut(
            ReformCheck check,
            Organization organization,
            Units units,
            Versions versions,
            Reorganizations reorganizations,
            ObjectProvider<Belongings> belongings,
            UnitChanges changes,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.check = check;
        this.organization = organization;
        this.units = units;
        this.versions = versions;
        this.reorganizations = reorganizations;
        this.belongings = belongings;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    void execute(Reorganization due) {
        check.require(due.reform(), due.decision().effective());
        var names = names(due.reform());
        due.reform().founded().forEach(founding -> found(founding, due));
        switch (due.reform()) {
            case Reform.Founding _ -> {}
            case Reform.Renaming renaming -> rename(renaming, due);
            case Reform.Moving moving -> move(moving, due);
            case Reform.Merging merging -> merge(merging, due);
            case Reform.Splitting splitting -> split(splitting, due);
            case Reform.Closing closing -> close(closing, due);
        }
        due.reform().otherHeirs().forEach(heir -> reorganizations.concerns(due.id(), heir, AFTER));
        reorganizations.carriedOut(due.id(), clock.instant());
        tell(due, names);
    }

    /// The units it is about, as they are called before it.
    private List<String> names(Reform reform) {
        var named = reform.before().isEmpty()
                ? reform.founded().stream().map(founding -> founding.as().name())
                : reform.before().stream().map(unit -> units.require(unit).name());
        return named.toList();
    }

    private void tell(Reorganization done, List<String> names) {
        var entered = LocalDate.ofInstant(done.enteredAt(), clock.getZone());
        facts.publishEvent(new ReorganizationInForce(
                done.id(),
                done.reform().kind(),
                reorganizations.units(done.id(), BEFORE, AFTER),
                names,
                done.decision().number(),
                done.decision().effective(),
                entered.isBefore(done.decision().effective()) ? null : done.enteredBy()));
    }

    private void found(Reform.Founding founding, Reorganization due) {
        var unit = units.save(Unit.created(
                founding.id(), founding.parent(), founding.as(), due.decision().effective()));
        versions.founded(unit.id(), due.id());
        reorganizations.concerns(due.id(), unit.id(), AFTER);
        facts.publishEvent(new UnitCreated(due.enteredBy(), unit.id(), unit.name()));
    }

    private void rename(Reform.Renaming renaming, Reorganization due) {
        var before = units.require(renaming.unit());
        versions.turn(before.id(), due.decision().effective(), due.id());
        var unit = units.save(before.changed(renaming.to()));
        facts.publishEvent(new UnitRenamed(
                due.enteredBy(),
                unit.id(),
                unit.name(),
                due.decision().number(),
                day(due),
                changes.between(before, unit)));
    }

    private void move(Reform.Moving moving, Reorganization due) {
        var before = units.require(moving.unit());
        versions.turn(moving.unit(), due.decision().effective(), due.id());
        var unit = units.save(before.movedBelow(moving.parent()));
        facts.publishEvent(new UnitMoved(
                due.enteredBy(),
                unit.id(),
                unit.name(),
                moving.parent(),
                changes.name(before.parent()),
                changes.name(moving.parent())));
    }

    private void merge(Reform.Merging merging, Reorganization due) {
        reorganizations.concerns(due.id(), merging.into(), AFTER);
        var heir = units.require(merging.into()).name();
        deepestFirst(merging.units()).forEach(unit -> {
            end(unit, merging.into(), merging.into(), due);
            facts.publishEvent(new UnitMerged(
                    due.enteredBy(),
                    unit,
                    units.require(unit).name(),
                    heir,
                    due.decision().number(),
                    day(due)));
        });
    }

    private void split(Reform.Splitting splitting, Reorganization due) {
        var unit = splitting.unit();
        if (splitting.heir() == null) {
            passOn(unit, unit, due);
        } else {
            end(unit, splitting.heir(), splitting.heir(), due);
        }
        var parts = String.join(
                "; ", splitting.begins().stream().map(part -> part.as().name()).toList());
        facts.publishEvent(new UnitSplit(
                due.enteredBy(),
                unit,
                units.require(unit).name(),
                parts,
                due.decision().number(),
                day(due)));
    }

    private void close(Reform.Closing closing, Reorganization due) {
        var unit = units.require(closing.unit());
        var heir = closing.heir();
        if (heir != null) {
            reorganizations.concerns(due.id(), heir, AFTER);
        }
        end(unit.id(), heir, heir == null ? unit.parent() : heir, due);
        facts.publishEvent(new UnitClosed(
                due.enteredBy(),
                unit.id(),
                unit.name(),
                heir == null ? "" : units.require(heir).name(),
                due.decision().number(),
                day(due)));
    }

    /// @param below what it hangs on from now on
    private void end(UnitId unit, @Nullable UnitId heir, @Nullable UnitId below, Reorganization due) {
        if (heir != null) {
            passOn(unit, heir, due);
        }
        var effective = due.decision().effective();
        versions.end(unit, effective, due.id());
        units.save(units.require(unit).ended(effective.minusDays(1), below));
    }

    private void passOn(UnitId from, UnitId heir, Reorganization due) {
        var passing = due.reform().passing();
        belongings.stream()
                .forEach(kind -> kind.pass(new Belongings.Handover(
                        due.id(),
                        due.decision().effective(),
                        from,
                        heir,
                        passing.otherwise(kind.kind()),
                        passing.staying(kind.kind()),
                        due.enteredBy())));
    }

    /// So that a unit below another that ends with it is not passed on before it ends.
    private List<UnitId> deepestFirst(List<UnitId> ending) {
        return organization.units(ending).stream()
                .sorted(Comparator.comparingInt(UnitView::depth).reversed())
                .map(UnitView::id)
                .toList();
    }

    private static String day(Reorganization due) {
        return DAY.format(due.decision().effective());
    }
}
