package vn.thidua.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Accounts;
import vn.thidua.demo.Campaign.Habit;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.Proof;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// What the demo's units have done about their duties until today, in the order of time: each in its own manner, the
/// same at every start.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoDeeds {
    private static final List<Habit> MANNERS = List.of(
            Habit.EARLY,
            Habit.PROMPT,
            Habit.PROMPT,
            Habit.WAITING,
            Habit.PROMPT,
            Habit.CORRECTED,
            Habit.PROMPT,
            Habit.LATE,
            Habit.PROMPT,
            Habit.RETURNED,
            Habit.EARLY,
            Habit.NEVER,
            Habit.PROMPT,
            Habit.EXCUSED);

    /// After so long even those who wait and those who forget have come to an end.
    private static final int OLD = 45;

    private final Accounts accounts;
    private final Duties duties;
    private final DutyRegister register;
    private final SubmitDuty submit;
    private final AcceptDuty accept;
    private final ReturnDuty giveBack;
    private final WaiveDuty waive;
    private final DemoClock clock;

    DemoDeeds(
            Accounts accounts,
            Duties duties,
            DutyRegister register,
            SubmitDuty submit,
            AcceptDuty accept,
            ReturnDuty giveBack,
            WaiveDuty waive,
            DemoClock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.register = register;
        this.submit = submit;
        this.accept = accept;
        this.giveBack = giveBack;
        this.waive = waive;
        this.clock = clock;
    }

    /// Something done at a time.
    private record Deed(LocalDateTime at, Runnable act) {}

    void build(Campaign campaign, List<DemoMovements.Launched> launched, Keys keys) {
        var hands = new HashMap<UnitId, Actor>();
        campaign.hands()
                .forEach((unit, userName) -> hands.put(
                        keys.unit(unit),
                        accounts.findByUserName(userName).orElseThrow().actor()));
        var proof = Sheet.of(campaign);
        var deeds = new ArrayList<Deed>();
        for (var movement : launched) {
            new Doing(campaign, movement, hands, keys, proof).plan(deeds);
        }
        deeds.stream()
                .filter(deed -> clock.past(deed.at()))
                .sorted(Comparator.comparing(Deed::at))
                .forEach(deed -> clock.at(deed.at(), deed.act()));
    }

    /// What is done in one movement.
    private final class Doing {
        private final Campaign campaign;
        private final DemoMovements.Launched movement;
        private final Map<UnitId, Actor> hands;
        private final Keys keys;
        private final Proof proof;

        Doing(
                Campaign campaign,
                DemoMovements.Launched movement,
                Map<UnitId, Actor> hands,
                Keys keys,
                Proof proof) {
            this.campaign = campaign;
            this.movement = movement;
            this.hands = hands;
            this.keys = keys;
            this.proof = proof;
        }

        void plan(List<Deed> deeds) {
            int turn = movement.as().plan().length();
            for (var unit : movement.units()) {
                for (var duty : duties.of(movement.id().value(), unit.id())) {
                    plan(deeds, unit, duty, turn * 3 + duty.task().position() * 5);
                }
                turn++;
            }
        }

        private void plan(List<Deed> deeds, UnitView unit, DutyView duty, int turn) {
            var due = duty.dueOn();
            var habit = habit(unit, duty, turn);
            if (duty.task().kind() == DutyKind.ACKNOWLEDGE) {
                if (habit != Habit.NEVER) {
                    deeds.add(submitted(unit, duty, movement.on().plusDays(turn % 3), turn));
                }
                return;
            }
            var day = due == null ? movement.on().plusDays(20) : due;
            switch (habit) {
                case EARLY -> accepted(deeds, unit, duty, before(day, 12), turn);
                case PROMPT -> accepted(deeds, unit, duty, before(day, 1 + turn % 3), turn);
                case LATE -> accepted(deeds, unit, duty, day.plusDays(3), turn);
                case WAITING -> deeds.add(submitted(unit, duty, lately(day), turn));
                case CORRECTED -> {
                    returned(deeds, unit, duty, before(day, 5), turn);
                    deeds.add(new Deed(
                            hour(before(day, 5).plusDays(3), turn), () -> submit(unit, duty, campaign.corrected())));
                    deeds.add(new Deed(hour(before(day, 5).plusDays(4), turn), () -> accept(duty.id())));
                }
                case RETURNED -> returned(deeds, unit, duty, before(day, 6), turn);
                case EXCUSED ->
                    deeds.add(new Deed(hour(before(day, 7), turn), () -> waive(duty.id())));
                case NEVER -> {}
            }
        }

        private Habit habit(UnitView unit, DutyView duty, int turn) {
            var own = movement.as().habits().stream()
                    .filter(each -> keys.unit(each.unit()).equals(unit.id())
                            && duty.task().quote().contains(each.about()))
                    .map(Campaign.Own::habit)
                    .findFirst();
            var habit = own.orElseGet(() -> MANNERS.get(Math.floorMod(turn, MANNERS.size())));
            var due = duty.dueOn();
            var old = due != null && due.isBefore(clock.today().minusDays(OLD));
            return switch (habit) {
                case WAITING -> old ? Habit.PROMPT : habit;
                case NEVER, RETURNED -> old && own.isEmpty() ? Habit.LATE : habit;
                default -> habit;
            };
        }

        private LocalDate before(LocalDate due, int days) {
            var day = due.minusDays(days);
            return day.isAfter(movement.on()) ? day : movement.on().plusDays(1);
        }

        /// In time, and not longer ago than must be.
        private LocalDate lately(LocalDate due) {
            var last = clock.today().minusDays(2);
            var day = due.isAfter(last) ? last : due.minusDays(1);
            return day.isAfter(movement.on()) ? day : movement.on().plusDays(1);
        }

        private void accepted(List<Deed> deeds, UnitView unit, DutyView duty, LocalDate day, int turn) {
            deeds.add(submitted(unit, duty, day, turn));
            deeds.add(new Deed(hour(day.plusDays(1 + turn % 2), turn), () -> accept(duty.id())));
        }

        private void returned(List<Deed> deeds, UnitView unit, DutyView duty, LocalDate day, int turn) {
            deeds.add(submitted(unit, duty, day, turn));
            var reason = campaign.reasons().get(turn % campaign.reasons().size());
            deeds.add(new Deed(
                    hour(day.plusDays(1), turn),
                    () -> giveBack.execute(duty.id(), seen(duty.id()), reason, asking())));
        }

        private Deed submitted(UnitView unit, DutyView duty, LocalDate day, int turn) {
            var kind = duty.task().kind();
            var words = kind == DutyKind.ACKNOWLEDGE ? "" : campaign.statement(kind, turn);
            return new Deed(hour(day, turn), () -> submit(unit, duty, words));
        }

        private LocalDateTime hour(LocalDate day, int turn) {
            return day.atTime(8 + turn % 9, turn * 7 % 60);
        }

        private void submit(UnitView unit, DutyView duty, String words) {
            var itself = hands.get(unit.id());
            var hand = itself == null ? hands.get(unit.parent()) : itself;
            var said = itself == null && !words.isEmpty() ? words + " " + campaign.byPaper() : words;
            var proofs = duty.task().position() % 3 == 0 && !words.isEmpty() ? List.of(proof) : List.<Proof>of();
            submit.execute(duty.id(), said, proofs, Objects.requireNonNull(hand, unit.name()));
        }

        private void accept(DutyId duty) {
            accept.execute(duty, seen(duty), asking());
        }

        private void waive(DutyId duty) {
            waive.execute(duty, seen(duty), campaign.excused(), asking());
        }

        private Actor asking() {
            return Objects.requireNonNull(hands.get(movement.unit()), "nobody decides");
        }

        private int seen(DutyId duty) {
            return Objects.requireNonNull(register.require(duty).version());
        }
    }
}
