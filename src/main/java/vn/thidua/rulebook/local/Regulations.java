package vn.thidua.rulebook.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Deadline;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.Quota;
import vn.thidua.rulebook.RatingScale;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.Validity;

/// The law where somebody works: what the nation says, and what the approved regulations of his unit and of those above
/// add. A provision that loosens what binds it, since the law has changed after its approval, does not hold.
@Component
@Transactional(readOnly = true)
public class Regulations {
    private final Rulebook rulebook;
    private final RegulationStore store;
    private final Organization organization;
    private final Clock clock;

    Regulations(Rulebook rulebook, RegulationStore store, Organization organization, Clock clock) {
        this.rulebook = rulebook;
        this.store = store;
        this.organization = organization;
        this.clock = clock;
    }

    /// The law of a day at a unit.
    public Law asOf(LocalDate day, UnitId unit) {
        return asOf(day, store.binding(day, unit));
    }

    /// The same for many days, each asked for once.
    public Function<LocalDate, Law> at(UnitId unit) {
        Map<LocalDate, Law> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, each -> asOf(each, unit));
    }

    /// What is to be said of a regulation of that unit beside the law that binds it.
    public List<Remark> examine(Content content, UnitId unit) {
        return check(organization.unit(unit)).examine(content);
    }

    /// The forms of their own that the units above one have, now or later.
    public List<Provision.Form> formsAbove(UnitId unit) {
        var today = LocalDate.now(clock);
        var inherited = store.binding(today, unit).stream()
                .filter(each -> each.inherited() && !each.level().equals(unit))
                .map(Binding::regulation);
        return Stream.concat(store.above(unit, today).stream(), inherited)
                .flatMap(regulation -> regulation.content().provisions().stream())
                .filter(Provision.Form.class::isInstance)
                .map(Provision.Form.class::cast)
                .toList();
    }

    /// What holds at a unit on a day, the highest unit's first.
    public List<Regulation> holding(LocalDate day, UnitId unit) {
        return store.binding(day, unit).stream().map(Binding::regulation).toList();
    }

    private LawCheck check(UnitView unit) {
        var superior = unit.parent();
        return new LawCheck(rulebook, unit.kind(), superior == null ? rulebook::asOf : at(superior));
    }

    private Law asOf(LocalDate day, List<Binding> binding) {
        var law = rulebook.asOf(day);
        var above = law;
        UnitId last = null;
        for (var each : binding) {
            if (!each.level().equals(last)) {
                above = law;
                last = each.level();
            }
            law = law.with(adds(each, above));
        }
        return law;
    }

    private LocalLaw adds(Binding binding, Law above) {
        var regulation = binding.regulation();
        var unit = organization.unit(regulation.unit());
        var content = regulation.content();
        var check = new LawCheck(rulebook, unit.kind(), _ -> above);
        var added = LocalLaw.NONE;
        for (var provision : content.provisions()) {
            if (check.faults(content, provision, above).isEmpty()) {
                added = added.and(law(provision, binding, unit, above));
            }
        }
        return added;
    }

    private static LocalLaw law(Provision provision, Binding binding, UnitView unit, Law above) {
        var content = binding.regulation().content();
        var origin = binding.regulation().origin(unit.shortName(), binding.inherited());
        // findings that cite nothing but words say whose it was, too
        var citation = content.citation(provision) + (binding.inherited() ? ", " + unit.name() : "");
        var validity = new Validity(content.from(), content.to(), citation, Confidence.V);
        var caps = new ArrayList<Cap>();
        var standards = new ArrayList<Standard>();
        var quotas = new ArrayList<Quota>();
        var deadlines = new ArrayList<Deadline>();
        var scales = new ArrayList<RatingScale>();
        var prizes = new ArrayList<Prize>();
        var forms = new ArrayList<CommendationForm>();
        switch (provision) {
            case Provision.Cap cap ->
                caps.add(new Cap(
                        cap.award(),
                        cap.share(),
                        cap.of(),
                        cap.base().isEmpty() ? null : cap.base(),
                        null,
                        cap.rounding(),
                        Scope.LOCAL,
                        unit.shortName(),
                        validity,
                        null));
            case Provision.Asks asks ->
                standards.add(new Standard(
                        asks.award(),
                        null,
                        List.of(new Standard.Clause(asks.condition(), citation, Confidence.V, origin)),
                        List.of(),
                        validity,
                        null));
            case Provision.PerBlock quota ->
                quotas.add(new Quota(quota.award(), quota.blocks(), quota.count(), quota.share(), validity));
            case Provision.LastDay last ->
                deadlines.add(new Deadline(
                        last.awards(),
                        last.what(),
                        last.day(),
                        null,
                        last.yearsAfter(),
                        last.receiver(),
                        null,
                        Scope.LOCAL,
                        unit.shortName(),
                        validity));
            case Provision.DaysBefore last ->
                before(last, unit, validity, above).ifPresent(deadlines::add);
            case Provision.Money money ->
                prizes.add(new Prize(
                        money.award(), money.subject(), money.coefficient(), false, Set.of(), true, validity));
            case Provision.Scale scale ->
                scales.add(new RatingScale(
                        citation,
                        scale.name(),
                        scale.bands().stream()
                                .map(band -> new RatingScale.Level(band.name(), band.least()))
                                .toList(),
                        null,
                        validity));
            case Provision.Form form -> forms.add(LocalForms.of(form, validity));
        }
        return new LocalLaw(caps, standards, quotas, deadlines, scales, prizes, forms, Map.of(citation, origin));
    }

    private static Optional<Deadline> before(Provision.DaysBefore last, UnitView unit, Validity validity, Law above) {
        return Bounds.nation(above, last.award()).map(bound -> {
            var day = bound.day().atYear(above.day().getYear()).minusDays(last.days());
            return new Deadline(
                    List.of(last.award()),
                    last.what(),
                    MonthDay.from(day),
                    null,
                    bound.yearsAfter() - (above.day().getYear() - day.getYear()),
                    last.receiver(),
                    null,
                    Scope.LOCAL,
                    unit.shortName(),
                    validity);
        });
    }
}
