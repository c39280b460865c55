package vn.thidua.duty.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.DaySwap;
import vn.thidua.rulebook.PublicHoliday;
import vn.thidua.rulebook.PublicHolidays;

/// One year of the calendar, worked out: the law's holidays, what they give for those on days of rest, the swaps the
/// rulebook knows, and above all these what administrators entered from notices.
public final class CalendarYear {
    /// The first year all of whose holidays the rulebook knows.
    public static final int FIRST = 2014;

    /// The last year anybody plans for; the moon is known well beyond it.
    public static final int LAST = 2100;

    private final int year;
    private final PublicHolidays law;
    private final TreeMap<LocalDate, Holiday> special = new TreeMap<>();
    private final @Nullable UUID confirmedAs;

    /// @param moves those of administrators that touch the year
    /// @param confirmedAs the seal somebody confirmed, null where nobody has
    CalendarYear(int year, PublicHolidays law, List<DayMoveView> moves, @Nullable UUID confirmedAs) {
        this.year = year;
        this.law = law;
        this.confirmedAs = confirmedAs;
        law.all().forEach(this::lay);
        compensate();
        law.swaps().stream().filter(DaySwap::decided).forEach(this::swap);
        moves.forEach(this::move);
    }

    public int year() {
        return year;
    }

    /// @param day of this year
    public boolean works(LocalDate day) {
        var found = special.get(day);
        return found == null ? !law.rest(day) : found.works();
    }

    /// What is special about a day, null where nothing is.
    public @Nullable Holiday on(LocalDate day) {
        return special.get(day);
    }

    /// The days that are not what the week makes them, in their order.
    public List<Holiday> days() {
        return List.copyOf(special.values());
    }

    /// Swaps that have been proposed and not decided: they move nothing.
    public List<DaySwap> proposals() {
        return law.swaps().stream()
                .filter(swap -> !swap.decided()
                        && (swap.off().getYear() == year || swap.worked().getYear() == year))
                .filter(swap -> !moved(swap.off()) && !moved(swap.worked()))
                .toList();
    }

    /// Whether somebody has confirmed the year as it is now: a later notice, or a later rulebook, makes it unconfirmed.
    public boolean confirmed() {
        return seal().equals(confirmedAs);
    }

    /// Stands for the days of the year as they are.
    public UUID seal() {
        var days = special.values().stream()
                .map(day -> day.day() + (day.works() ? "+" : "-"))
                .collect(Collectors.joining(",", year + ":", ""));
        return UUID.nameUUIDFromBytes(days.getBytes(StandardCharsets.UTF_8));
    }

    private void lay(PublicHoliday holiday) {
        var own = holiday.lunar()
                ? LunarCalendar.day(year, holiday.day())
                : holiday.day().atYear(year);
        if (!holiday.validity().on(own)) {
            return;
        }
        var placement = law.placement(holiday.id(), year);
        int before = placement.isPresent() ? placement.get().before() : holiday.before();
        boolean guessed = holiday.yearly()
                && (placement.isEmpty() || placement.get().confidence().unsure());
        var source = new ArrayList<String>();
        source.add(holiday.validity().citation());
        placement.map(chosen -> chosen.citation()).ifPresent(source::add);
        for (int at = 0; at < holiday.days(); at++) {
            var day = own.minusDays(before).plusDays(at);
            var unsure = holiday.validity().confidence().unsure() || guessed && !day.equals(own);
            var laid = new Holiday(
                    day, Holiday.Kind.HOLIDAY, holiday.name(), String.join("; ", source), null, null, unsure, null);
            special.merge(day, laid, Holiday::alsoFor);
        }
    }

    private void compensate() {
        var holidays = List.copyOf(special.values());
        for (var holiday : holidays) {
            var by = law.compensation(holiday.day());
            if (by.isEmpty() || !law.rest(holiday.day())) {
                continue;
            }
            var day = holiday.day();
            while (law.rest(day) || special.containsKey(day)) {
                day = day.plusDays(1);
            }
            special.put(
                    day,
                    new Holiday(
                            day,
                            Holiday.Kind.COMPENSATION,
                            holiday.name(),
                            by.get().citation(),
                            null,
                            holiday.day(),
                            holiday.unsure() || by.get().confidence().unsure(),
                            null));
        }
    }

    private void swap(DaySwap swap) {
        var source = swap.citation() == null ? "" : swap.citation();
        var unsure = swap.confidence().unsure();
        put(new Holiday(swap.off(), Holiday.Kind.DAY_OFF, "", source, null, swap.worked(), unsure, null));
        put(new Holiday(swap.worked(), Holiday.Kind.WORKING_DAY, "", source, null, swap.off(), unsure, null));
    }

    private void move(DayMoveView move) {
        if (move.off() != null) {
            put(entered(move.off(), Holiday.Kind.DAY_OFF, move.worked(), move));
        }
        if (move.worked() != null) {
            put(entered(move.worked(), Holiday.Kind.WORKING_DAY, move.off(), move));
        }
    }

    private static Holiday entered(LocalDate day, Holiday.Kind kind, @Nullable LocalDate against, DayMoveView move) {
        return new Holiday(day, kind, move.name(), move.document(), move.documentDate(), against, false, move.id());
    }

    private void put(Holiday holiday) {
        if (holiday.day().getYear() == year) {
            special.put(holiday.day(), holiday);
        }
    }

    private boolean moved(LocalDate day) {
        var found = special.get(day);
        return found != null && found.move() != null;
    }
}
