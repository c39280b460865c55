package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Sanction;

/// What is known of the years of a person or collective.
/// @param whole for which years all of a matter is known, so that what does not stand here has not been; a matter
///     without an entry is known only by what stands here
public record Past(
        List<Held> held,
        List<Rated> ratings,
        List<Initiative> initiatives,
        List<Discipline> disciplines,
        List<Lead> leads,
        Map<Matter, Extent> whole) {
    /// Nothing is known.
    public static final Past UNKNOWN = new Past(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public Past {
        held = List.copyOf(held);
        ratings = List.copyOf(ratings);
        initiatives = List.copyOf(initiatives);
        disciplines = List.copyOf(disciplines);
        leads = List.copyOf(leads);
        whole = Map.copyOf(whole);
    }

    /// As if every form of which nobody has said so were for the merit of the years.
    Past planned() {
        return new Past(
                held.stream()
                        .map(each -> each.unplanned == Known.UNKNOWN ? each.planned() : each)
                        .toList(),
                ratings,
                initiatives,
                disciplines,
                leads,
                whole);
    }

    public Past with(Held more) {
        return new Past(plus(held, more), ratings, initiatives, disciplines, leads, whole);
    }

    public Past with(Rated more) {
        return new Past(held, plus(ratings, more), initiatives, disciplines, leads, whole);
    }

    public Past with(Initiative more) {
        return new Past(held, ratings, plus(initiatives, more), disciplines, leads, whole);
    }

    public Past with(Discipline more) {
        return new Past(held, ratings, initiatives, plus(disciplines, more), leads, whole);
    }

    public Past with(Lead more) {
        return new Past(held, ratings, initiatives, disciplines, plus(leads, more), whole);
    }

    /// All of these matters is known for these years.
    public Past whole(int from, int to, Matter... matters) {
        var known = new TreeMap<>(whole);
        for (var matter : matters) {
            known.put(matter, new Extent(from, to));
        }
        return new Past(held, ratings, initiatives, disciplines, leads, known);
    }

    boolean knows(Matter matter, int year) {
        var extent = whole.get(matter);
        return extent != null && extent.from <= year && year <= extent.to;
    }

    boolean knows(Matter matter, int from, int to) {
        return knows(matter, from) && knows(matter, to);
    }

    /// What stands of an award: proposals count as if they were granted, revoked ones do not.
    Stream<Held> standing(AwardCode award) {
        return held.stream().filter(each -> each.award.equals(award) && each.state != State.REVOKED);
    }

    private static <T> List<T> plus(List<T> all, T more) {
        var longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }

    /// Of what the whole may be known.
    public enum Matter {
        AWARDS,
        INITIATIVES,
        DISCIPLINE,
        CONTESTS
    }

    /// Years, the first and the last included.
    public record Extent(int from, int to) {}

    /// Whether an award stands.
    public enum State {
        HOLDS,
        /// proposed in the same round
        PROPOSED,
        REVOKED
    }

    /// A title or form.
    /// @param year the year it is for; of a period the last
    /// @param since the first year of a period, null where it is one year
    /// @param decided the day of the decision, null where not known
    /// @param unplanned whether for an unexpected feat or a theme, and not for the merit of years
    public record Held(
            AwardCode award,
            int year,
            @Nullable Integer since,
            @Nullable LocalDate decided,
            State state,
            Known unplanned,
            Source source) {
        Held planned() {
            return new Held(award, year, since, decided, state, Known.NO, source);
        }

        public static Held of(AwardCode award, int year, Source source) {
            return new Held(award, year, null, null, State.HOLDS, Known.NO, source);
        }
    }

    /// How a year's tasks were completed, or how party or union have rated it.
    /// @param rating null where it is no completion
    /// @param asked false where the system does not rate the nominee at all, such as who is no party member
    public record Rated(int year, RatingSystem by, @Nullable Rating rating, boolean asked, Source source) {
        public Rated(int year, @Nullable Rating rating, Source source) {
            this(year, RatingSystem.TASK, rating, true, source);
        }

        boolean reaches(Rating least) {
            return rating != null && rating.compareTo(least) >= 0;
        }

        /// Not rated there in that year.
        public static Rated notAsked(int year, RatingSystem by, Source source) {
            return new Rated(year, by, null, false, source);
        }
    }

    /// A recognised initiative, or what counts as such.
    /// @param replicable whether it was recognised to be of use elsewhere
    /// @param usedFor the award it has served already, null where none
    /// @param usedIn the year of that award
    public record Initiative(
            int year,
            Reach reach,
            Known replicable,
            @Nullable AwardCode usedFor,
            @Nullable Integer usedIn,
            Source source) {}

    /// Discipline.
    /// @param sanction null where the measure is not known
    /// @param until the day it had been served, null where not known
    public record Discipline(
            int year, @Nullable Sanction sanction, @Nullable LocalDate until, Source source) {}

    /// First place in a block or movement.
    /// @param years how long the movement had lasted, 0 of a block
    public record Lead(int year, Condition.Contest contest, Condition.Organizer of, int years, Source source) {}
}
