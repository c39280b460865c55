package vn.thidua.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.demo.Campaign.Habit;
import vn.thidua.demo.DemoDeeds.Deed;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.organization.UnitView;

/// How the units of one movement go about their duties: each in its own manner, the same at every start.
final class Course {
    private static final List<Habit> MANNERS = List.of(
            Habit.EARLY,
            Habit.PROMPT,
            Habit.PROMPT,
            Habit.WAITING,
            Habit.PROMPT,
            Habit.CORRECTED,
            Habit.PROMPT,
            Habit.LATE,
            Habit.NEVER,
            Habit.RETURNED,
            Habit.EARLY,
            Habit.NEVER,
            Habit.PROMPT,
            Habit.EXCUSED);

    /// Days after which even what waits and what was forgotten has come to an end.
    private static final int OLD = 45;

    /// Days after the launch for what has no date.
    private static final int IN_GOOD_TIME = 20;

    private final Campaign campaign;
    private final DemoMovements.Launched movement;
    private final Keys keys;
    private final LocalDate today;
    private final DemoDeeds.Hands hands;
    private int units;

    Course(Campaign campaign, DemoMovements.Launched movement, Keys keys, LocalDate today, DemoDeeds.Hands hands) {
        this.campaign = campaign;
        this.movement = movement;
        this.keys = keys;
        this.today = today;
        this.hands = hands;
        this.units = movement.as().plan().length();
    }

    /// What one unit does, also what would come after today.
    List<Deed> of(UnitView unit, List<DutyView> duties) {
        units++;
        var deeds = new ArrayList<Deed>();
        for (var duty : duties) {
            new Handling(unit, duty, units * 3 + duty.task().position() * 5, deeds).add();
        }
        return deeds;
    }

    /// One duty of one unit.
    /// @param turn by which manners and words change
    private final class Handling {
        private final UnitView unit;
        private final DutyView duty;
        private final int turn;
        private final List<Deed> deeds;
        private final LocalDate due;

        Handling(UnitView unit, DutyView duty, int turn, List<Deed> deeds) {
            this.unit = unit;
            this.duty = duty;
            this.turn = turn;
            this.deeds = deeds;
            var last = duty.dueOn();
            this.due = last == null ? movement.on().plusDays(IN_GOOD_TIME) : last;
        }

        void add() {
            var habit = habit();
            if (duty.task().kind() == DutyKind.ACKNOWLEDGE) {
                if (habit != Habit.NEVER) {
                    submit(movement.on().plusDays(turn % 3), "");
                }
                return;
            }
            switch (habit) {
                case EARLY -> accepted(before(12));
                case PROMPT -> accepted(before(1 + turn % 3));
                case LATE -> accepted(due.plusDays(3));
                case WAITING -> submit(lately(), statement());
                case CORRECTED -> {
                    returned(before(5));
                    submit(before(5).plusDays(3), campaign.corrected());
                    add(before(5).plusDays(4), () -> hands.accept(duty.id()));
                }
                case RETURNED -> returned(before(6));
                case EXCUSED -> add(before(7), () -> hands.waive(duty.id()));
                case NEVER -> {}
            }
        }

        private Habit habit() {
            var own = movement.as().habits().stream()
                    .filter(each -> keys.unit(each.unit()).equals(unit.id())
                            && duty.task().quote().contains(each.about()))
                    .map(Campaign.Own::habit)
                    .findFirst();
            var habit = own.orElseGet(() -> MANNERS.get(Math.floorMod(turn, MANNERS.size())));
            var last = duty.dueOn();
            var old = last != null && last.isBefore(today.minusDays(OLD));
            return switch (habit) {
                case WAITING -> old ? Habit.PROMPT : habit;
                case NEVER, RETURNED -> old && own.isEmpty() ? Habit.LATE : habit;
                default -> habit;
            };
        }

        private void accepted(LocalDate day) {
            submit(day, statement());
            add(day.plusDays(1 + turn % 2), () -> hands.accept(duty.id()));
        }

        private void returned(LocalDate day) {
            submit(day, statement());
            var reason = campaign.reasons().get(turn % campaign.reasons().size());
            add(day.plusDays(1), () -> hands.giveBack(duty.id(), reason));
        }

        private void submit(LocalDate day, String words) {
            add(day, () -> hands.submit(unit, duty, words));
        }

        private String statement() {
            return campaign.statement(duty.task().kind(), turn);
        }

        private LocalDate before(int days) {
            return begun(due.minusDays(days));
        }

        /// In time, and not longer ago than must be.
        private LocalDate lately() {
            var last = today.minusDays(2);
            return begun(due.isAfter(last) ? last : due.minusDays(1));
        }

        private LocalDate begun(LocalDate day) {
            return day.isAfter(movement.on()) ? day : movement.on().plusDays(1);
        }

        private void add(LocalDate day, Runnable act) {
            LocalDateTime hour = day.atTime(8 + turn % 9, turn * 7 % 60);
            deeds.add(new Deed(hour, act));
        }
    }
}
