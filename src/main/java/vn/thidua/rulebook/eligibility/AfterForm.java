package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.SpecialCase;

/// A form received before and the years since: from the end of its period, or of that of the last award of the kind
/// asked for, as long as no year breaks the row.
/// @param form the form counted from, null where none is known
/// @param last the last award of the kind asked for, where the years begin anew with it
/// @param from first year that counts
/// @param years years of the rating in a row up to the year judged
/// @param open years of which it is not known
/// @param excellent how many of the years were excellent, and of how many it is not known
record AfterForm(
        Known known,
        Past.@Nullable Held form,
        Past.@Nullable Held last,
        int from,
        List<Integer> years,
        List<Integer> open,
        int excellent,
        List<Integer> perhapsExcellent) {
    /// Counted from a form that surely carries; where that does not reach, from an earlier one of which nobody has said
    /// what kind of commendation it was, and then it is not known.
    static AfterForm of(Asked asked, Condition.AfterForm condition) {
        var sure = since(asked, condition, first(asked, condition, Known.YES).orElse(null));
        var unsaid = first(asked, condition, Known.UNKNOWN).orElse(null);
        if (sure.known == Known.YES || unsaid == null || (sure.form != null && sure.form.year() <= unsaid.year())) {
            return sure;
        }
        var perhaps = since(asked, condition, unsaid);
        return perhaps.known == Known.NO && sure.form != null ? sure : perhaps.perhaps();
    }

    private AfterForm perhaps() {
        return new AfterForm(known.and(Known.UNKNOWN), form, last, from, years, open, excellent, perhapsExcellent);
    }

    private static AfterForm since(Asked asked, Condition.AfterForm condition, Past.@Nullable Held form) {
        if (form == null) {
            var known = asked.knowsAll(Past.Matter.AWARDS) ? Known.NO : Known.UNKNOWN;
            return new AfterForm(known, null, null, asked.year(), List.of(), List.of(), 0, List.of());
        }
        var last = asked.past()
                .standing(asked.award().code())
                .filter(held -> held.year() < asked.year() && held.year() > form.year())
                .max(Comparator.comparingInt(Past.Held::year))
                .orElse(null);
        int floor = last == null ? form.year() : last.year();
        var rated = asked.rated(condition.least());
        int end = rated.apply(asked.year()) == Known.YES ? asked.year() : asked.year() - 1;
        boolean broken = rated.apply(asked.year()) == Known.NO;
        var years = new ArrayList<Integer>();
        var open = new ArrayList<Integer>();
        for (int year = end; year > floor && !broken; year--) {
            switch (rated.apply(year)) {
                case YES -> years.add(year);
                case UNKNOWN -> open.add(year);
                case NO -> broken = true;
            }
        }
        return counted(asked, condition, form, last, years, open);
    }

    private static AfterForm counted(
            Asked asked,
            Condition.AfterForm condition,
            Past.Held form,
            Past.@Nullable Held last,
            List<Integer> years,
            List<Integer> open) {
        var best = asked.rated(Rating.EXCELLENT);
        int excellent = 0;
        var perhaps = new ArrayList<Integer>(open);
        for (int year : years) {
            var one = best.apply(year);
            excellent += one == Known.YES ? 1 : 0;
            if (one == Known.UNKNOWN) {
                perhaps.add(year);
            }
        }
        int sure = unbroken(years, open);
        var enough = sure >= condition.years()
                ? Known.YES
                : Known.of(years.size() + open.size() >= condition.years()).and(Known.UNKNOWN);
        var well = excellent >= condition.excellentYears()
                ? Known.YES
                : Known.of(excellent + perhaps.size() >= condition.excellentYears())
                        .and(Known.UNKNOWN);
        int from = IntStream.concat(
                        years.stream().mapToInt(Integer::intValue),
                        open.stream().mapToInt(Integer::intValue))
                .min()
                .orElse(asked.year());
        return new AfterForm(enough.and(well), form, last, from, years, open, excellent, perhaps);
    }

    /// How many years at the end stand without one that is not known.
    private static int unbroken(List<Integer> years, List<Integer> open) {
        int lastOpen = open.stream().mapToInt(Integer::intValue).max().orElse(Integer.MIN_VALUE);
        return (int) years.stream().filter(year -> year > lastOpen).count();
    }

    /// The earliest leaves the longest time.
    private static Optional<Past.Held> first(Asked asked, Condition.AfterForm condition, Known carries) {
        return asked.past()
                .standing(condition.form())
                .filter(held -> asked.carries(held) == carries)
                .filter(held -> held.state() == Past.State.HOLDS && held.year() < asked.year())
                .min(Comparator.comparingInt(Past.Held::year));
    }

    /// Whether it is counted from a form of which nobody has said what kind of commendation it was.
    boolean unsaid(Asked asked) {
        return form != null && asked.carries(form) == Known.UNKNOWN;
    }

    List<Found> found(Asked asked) {
        var found = new ArrayList<Found>();
        if (form == null) {
            found.add(new Found(Message.of("eligibility.found.none"), Source.DRAWN));
            return found;
        }
        found.add(held(asked, unsaid(asked) ? "eligibility.found.unsaid" : "eligibility.found.held", form));
        if (last != null) {
            found.add(held(asked, "eligibility.found.counted_from", last));
        }
        found.add(new Found(
                years.isEmpty()
                        ? Message.of("eligibility.found.no_years")
                        : Message.of("eligibility.found.years", years.size(), Wording.years(years)),
                Source.DRAWN));
        if (!open.isEmpty()) {
            found.add(new Found(Message.of("eligibility.found.open_years", Wording.years(open)), Source.DRAWN));
        }
        return found;
    }

    private static Found held(Asked asked, String key, Past.Held held) {
        return new Found(Message.of(key, asked.name(held.award()), Integer.toString(held.year())), held.source());
    }

    /// Whether the years begin anew with an award of the same kind, though the law of the day does not say so.
    boolean doubtful(Asked asked) {
        return last != null && !asked.says(SpecialCase.Kind.NEXT_PERIOD);
    }
}
