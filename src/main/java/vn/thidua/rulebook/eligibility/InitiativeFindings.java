package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.SpecialCase;
import vn.thidua.rulebook.Standard;

/// What is found of recognised initiatives. Each counts once: one that has served an award serves no other, where the
/// law says so. Of one from years before those of the award the law does not say that it is too old: a person judges.
final class InitiativeFindings {
    private final Asked asked;
    private final Window window;

    InitiativeFindings(Asked asked, Window window) {
        this.asked = asked;
        this.window = window;
    }

    Finding of(Standard.Clause clause, Condition.Initiatives condition) {
        int sure = 0;
        int doubtful = 0;
        int open = 0;
        var found = new ArrayList<Found>();
        for (var each : known()) {
            if (each.reach().compareTo(condition.reach()) < 0) {
                continue;
            }
            var use = use(each);
            var useful = condition.replicable() ? each.replicable() : Known.YES;
            if (use == Known.YES && useful == Known.YES) {
                sure++;
            } else if (use != Known.NO && useful != Known.NO) {
                doubtful += use == Known.UNKNOWN ? 1 : 0;
                open += use == Known.YES ? 1 : 0;
            }
            found.add(new Found(
                    Message.of(
                            key(each, use, useful),
                            Integer.toString(each.year()),
                            Wording.choice("rulebook.reach.", each.reach()),
                            used(each)),
                    each.source()));
        }
        int count = condition.count();
        var rule = asked.rule(clause);
        if (found.isEmpty()) {
            found.add(new Found(Message.of("eligibility.found.no_initiative"), Source.DRAWN));
        }
        var mend = Message.of("eligibility.mend.initiatives", Math.max(count - sure, 0));
        if (sure < count && sure + doubtful >= count) {
            return Finding.One.judged(rule, found, Basis.of(clause), Message.of("eligibility.mend.initiative_use"));
        }
        boolean whole = asked.past().knows(Past.Matter.INITIATIVES, window.from(), window.to());
        var known = sure >= count ? Known.YES : whole && sure + doubtful + open < count ? Known.NO : Known.UNKNOWN;
        return Finding.One.told(known, rule, found, Basis.of(clause), mend);
    }

    private Iterable<Past.Initiative> known() {
        return asked.past().initiatives().stream()
                .filter(each -> each.year() <= asked.year())
                .sorted(Comparator.comparingInt(Past.Initiative::year))
                .toList();
    }

    private Known use(Past.Initiative each) {
        if (each.usedFor() != null && !usedHere(each)) {
            return asked.says(SpecialCase.Kind.INITIATIVE_ONCE) ? Known.NO : Known.UNKNOWN;
        }
        return window.holds(each.year()) ? Known.YES : Known.UNKNOWN;
    }

    private boolean usedHere(Past.Initiative each) {
        var in = each.usedIn();
        return asked.award().code().equals(each.usedFor()) && in != null && in == asked.year();
    }

    private String used(Past.Initiative each) {
        var of = each.usedFor();
        return of == null ? "" : asked.name(of);
    }

    private String key(Past.Initiative each, Known use, Known useful) {
        if (each.usedFor() != null && !usedHere(each)) {
            return "eligibility.found.initiative_used";
        }
        if (use == Known.UNKNOWN) {
            return "eligibility.found.initiative_old";
        }
        return switch (useful) {
            case YES -> "eligibility.found.initiative";
            case NO -> "eligibility.found.initiative_plain";
            case UNKNOWN -> "eligibility.found.initiative_open";
        };
    }
}
