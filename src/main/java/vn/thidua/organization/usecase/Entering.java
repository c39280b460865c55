package vn.thidua.organization.usecase;

import static vn.thidua.organization.model.Reorganizations.Part.AFTER;
import static vn.thidua.organization.model.Reorganizations.Part.BEFORE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.ReorganizationEntered;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Reorganization;
import vn.thidua.organization.model.Reorganizations;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;

/// What all changes of the tree by decision have in common: whom to ask, that a form sent twice counts once, that what
/// cannot be done is refused when it is entered, and that a day still to come is waited for.
@Component
class Entering {
    private final OrganizationPermits permits;
    private final Units units;
    private final Reorganizations reorganizations;
    private final ReformCheck check;
    private final CarryOut carryOut;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Entering(
            OrganizationPermits permits,
            Units units,
            Reorganizations reorganizations,
            ReformCheck check,
            CarryOut carryOut,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.units = units;
        this.reorganizations = reorganizations;
        this.check = check;
        this.carryOut = carryOut;
        this.facts = facts;
        this.clock = clock;
    }

    /// Every unit that ends, changes or takes over is asked for.
    void requirePermit(Reform reform, Actor by) {
        var founded = reform.founded().stream().map(Reform.Founding::id).toList();
        Stream.of(reform.before(), reform.needed(), reform.otherHeirs())
                .flatMap(List::stream)
                .distinct()
                .filter(unit -> !founded.contains(unit))
                .forEach(unit -> permits.requireManage(by, unit));
        boolean needsRoot = reform.founded().stream().anyMatch(founding -> founding.parent() == null)
                || reform instanceof Reform.Moving moving && moving.parent() == null;
        if (needsRoot) {
            permits.requireManage(by, null);
        }
        Stream.concat(
                        reform.founded().stream().map(Reform.Founding::as),
                        reform instanceof Reform.Renaming renaming ? Stream.of(renaming.to()) : Stream.empty())
                .map(Unit.Particulars::beside)
                .filter(Objects::nonNull)
                .forEach(beside -> permits.requireSee(by, beside));
    }

    /// @param formKey of the form that was sent
    ReorganizationId enter(Reform reform, Decision decision, UUID formKey, Actor by) {
        reorganizations.lockTree();
        var sent = reorganizations.byForm(formKey);
        if (sent.isPresent()) {
            return sent.get();
        }
        check.require(reform, decision.effective());
        var entered = new Reorganization(
                new ReorganizationId(Ids.next()),
                formKey,
                reform,
                decision,
                ReorganizationState.ENTERED,
                null,
                null,
                by,
                clock.instant());
        reorganizations.add(entered);
        reform.before().forEach(unit -> reorganizations.concerns(entered.id(), unit, BEFORE));
        if (!decision.effective().isAfter(LocalDate.now(clock))) {
            carryOut.execute(entered);
        } else {
            if (reform instanceof Reform.Merging merging && merging.begins() == null) {
                reorganizations.concerns(entered.id(), merging.into(), AFTER);
            }
            tell(entered);
        }
        return entered.id();
    }

    private void tell(Reorganization entered) {
        var decision = entered.decision();
        var day = CarryOut.DAY.format(decision.effective());
        for (var unit : entered.reform().before()) {
            facts.publishEvent(new ReorganizationEntered(
                    entered.enteredBy(), unit, units.require(unit).name(), decision.number(), day));
        }
        if (entered.reform() instanceof Reform.Founding founding) {
            facts.publishEvent(new ReorganizationEntered(
                    entered.enteredBy(), founding.id(), founding.as().name(), decision.number(), day));
        }
    }
}
