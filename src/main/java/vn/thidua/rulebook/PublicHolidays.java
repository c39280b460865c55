package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When public offices rest: weekly days, paid holidays, days given for holidays that fall on them, and swaps.
public final class PublicHolidays {
    private final List<RestDays> restDays;
    private final List<Validity> compensation;
    private final List<PublicHoliday> holidays;
    private final List<HolidayPlacement> placements;
    private final List<DaySwap> swaps;

    PublicHolidays(
            List<RestDays> restDays,
            List<Validity> compensation,
            List<PublicHoliday> holidays,
            List<HolidayPlacement> placements,
            List<DaySwap> swaps) {
        this.restDays = List.copyOf(restDays);
        this.compensation = List.copyOf(compensation);
        this.holidays = List.copyOf(holidays);
        this.placements = List.copyOf(placements);
        this.swaps = List.copyOf(swaps);
    }

    /// Every holiday of every law; which one holds on its day, its validity says.
    public List<PublicHoliday> all() {
        return holidays;
    }

    /// Whether the day is one of weekly rest.
    public boolean rest(LocalDate day) {
        return restDays.stream()
                .anyMatch(rest -> rest.validity().on(day) && rest.days().contains(day.getDayOfWeek()));
    }

    /// By which law a holiday on a day of rest is made up for by the next working day; empty where none does.
    public Optional<Validity> compensation(LocalDate day) {
        return compensation.stream().filter(law -> law.on(day)).findFirst();
    }

    /// What was chosen for a year, where we know it.
    public Optional<HolidayPlacement> placement(String holiday, int year) {
        return placements.stream()
                .filter(placement -> placement.holiday().equals(holiday) && placement.year() == year)
                .findFirst();
    }

    public List<DaySwap> swaps() {
        return swaps;
    }
}
