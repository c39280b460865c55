package vn.thidua.rulebook.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;

/// Lays a regulation beside the law of each day it would hold, the regulations of the units above included: where it
/// loosens what binds it, or gives what the law does not let it give.
public final class LawCheck {
    private final Rulebook rulebook;
    private final UnitKind unit;
    private final Function<LocalDate, Law> above;

    /// @param above the law that binds the unit on a day
    LawCheck(Rulebook rulebook, UnitKind unit, Function<LocalDate, Law> above) {
        this.rulebook = rulebook;
        this.unit = unit;
        this.above = above;
    }

    /// What goes against the law from the first day, and what will go against it once the law has changed.
    public List<Remark> examine(Content content) {
        var all = new ArrayList<Remark>();
        var open = new ArrayList<Integer>();
        for (int at = 0; at < content.provisions().size(); at++) {
            var faults = on(content.from(), content, at);
            all.addAll(faults);
            if (faults.isEmpty()) {
                open.add(at);
            }
        }
        for (var turn : rulebook.turns(content.from(), content.to())) {
            open.removeIf(at -> {
                var faults = on(turn, content, at);
                faults.forEach(fault -> all.add(fault.at(fault.row(), turn)));
                return !faults.isEmpty();
            });
        }
        return List.copyOf(all);
    }

    private List<Remark> on(LocalDate day, Content content, int at) {
        return faults(content, content.provisions().get(at), above.apply(day)).stream()
                .map(fault -> fault.at(at, null))
                .toList();
    }

    /// What one provision would loosen under one law.
    List<Remark> faults(Content content, Provision provision, Law law) {
        var own = content.provisions().stream()
                .filter(Provision.Form.class::isInstance)
                .map(each -> ((Provision.Form) each).code())
                .collect(Collectors.toSet());
        return new Bounds(law, rulebook, unit, Set.copyOf(own)).of(provision);
    }
}
