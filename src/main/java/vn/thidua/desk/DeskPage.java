package vn.thidua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.site.DeskPart;

/// The desk of one person.
/// @param all whether it shows all his units, not only the one he acts for
public record DeskPage(
        String name, LocalDate today, boolean all, Map<DeskPart.Place, Section> sections, Calling calling) {
    private static final int DAYS_OF_WEEK = 7;
    private static final Set<DeskPart.Place> ALWAYS = Set.of(DeskPart.Place.WEEK, DeskPart.Place.WAITING);

    public DeskPage {
        sections = Map.copyOf(sections);
    }

    /// One place of the desk.
    /// @param lists the ways to the whole lists, none where the lines are all there is
    public record Section(DeskPart.Place place, long count, List<DeskPart.Line> lines, List<DeskPart.All> lists) {
        public Section {
            lines = List.copyOf(lines);
            lists = List.copyOf(lists);
        }

        public String heading() {
            return "desk.place." + key();
        }

        /// What is said where nothing lies there.
        public String none() {
            return heading() + ".none";
        }

        public String key() {
            return place.name().toLowerCase(Locale.ROOT);
        }
    }

    /// What somebody is here for; decides what he is told while nothing lies on his desk.
    public enum Calling {
        OFFICER(new Next("desk.next.plan", "/plans/new"), new Next("desk.next.plans", "/plans")),
        HEAD(new Next("desk.next.plans", "/plans"), new Next("desk.next.duties", "/duties?view=all")),
        ADMINISTRATOR(
                new Next("desk.next.units", "/units"),
                new Next("desk.next.accounts", "/accounts"),
                new Next("desk.next.calendar", "/working-calendar")),
        READER(new Next("desk.next.plans", "/plans"), new Next("desk.next.duties", "/duties?view=all")),
        NOBODY(new Next("desk.next.rights", "/account/rights"), new Next("desk.next.account", "/account"));

        private final List<Next> next;

        Calling(Next... next) {
            this.next = List.of(next);
        }

        public List<Next> next() {
            return next;
        }

        /// Key of the advice.
        public String text() {
            return "desk.empty." + name().toLowerCase(Locale.ROOT);
        }

        /// Whether duties may come to him at all, or be handed in to him.
        boolean works() {
            return this == OFFICER || this == HEAD;
        }
    }

    /// @param text key of what the button says
    public record Next(String text, String address) {}

    public Section of(String place) {
        return Objects.requireNonNull(sections.get(DeskPart.Place.valueOf(place)));
    }

    /// What is shown in the main column: what there is, and this week and what waits for those to whom such may come.
    public List<Section> main() {
        return Stream.of("LATE", "WEEK", "WAITING", "LATER")
                .map(this::of)
                .filter(section -> section.count() > 0 || calling.works() && ALWAYS.contains(section.place()))
                .toList();
    }

    public boolean isEmpty() {
        return sections.values().stream().allMatch(section -> section.count() == 0);
    }

    public boolean works() {
        return calling.works();
    }

    /// The first line: how much there is to do now.
    public Message greeting() {
        var late = of("LATE").count();
        var week = of("WEEK").count();
        var waiting = of("WAITING").count();
        var text = late > 0 ? (week > 0 ? "both" : "late") : week > 0 ? "week" : waiting > 0 ? "waiting" : free();
        return Message.of("desk.hello." + text, name, (int) late, (int) week, (int) waiting);
    }

    private String free() {
        return calling.works() ? "free" : "welcome";
    }

    public Message date() {
        return Message.of(
                "desk.date",
                Message.of("desk.weekday." + today.getDayOfWeek().getValue()),
                Integer.toString(today.getDayOfMonth()),
                Message.of("desk.month." + today.getMonthValue()),
                Integer.toString(today.getYear()));
    }

    /// What stands below the figure of a day: today, the day of the week while that is clear, else month and year.
    public Message below(LocalDate day) {
        if (day.equals(today)) {
            return Message.of("desk.today");
        }
        if (day.isAfter(today) && day.isBefore(today.plusDays(DAYS_OF_WEEK))) {
            return Message.of("desk.weekday_short." + day.getDayOfWeek().getValue());
        }
        var month = Message.of("desk.month_short." + day.getMonthValue());
        return day.getYear() == today.getYear()
                ? month
                : Message.of("desk.month_of_year", month, Integer.toString(day.getYear()));
    }
}
