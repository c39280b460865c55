package vn.thidua.demo;

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
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
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

/// What the demo's units have done about their duties until today, in the order of time.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoDeeds {
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
    record Deed(LocalDateTime at, Runnable act) {}

    void build(Campaign campaign, List<DemoMovements.Launched> launched, Keys keys) {
        var hands = new HashMap<UnitId, Actor>();
        campaign.hands()
                .forEach((unit, userName) -> hands.put(
                        keys.unit(unit),
                        accounts.findByUserName(userName).orElseThrow().actor()));
        var proof = Sheet.of(campaign);
        var deeds = new ArrayList<Deed>();
        for (var movement : launched) {
            var course = new Course(
                    campaign, movement, keys, clock.today(), new Hands(campaign, movement.unit(), hands, proof));
            for (var unit : movement.units()) {
                deeds.addAll(course.of(unit, duties.of(movement.id().value(), unit.id())));
            }
        }
        deeds.stream()
                .filter(deed -> clock.past(deed.at()))
                .sorted(Comparator.comparing(Deed::at))
                .forEach(deed -> clock.at(deed.at(), deed.act()));
    }

    /// The people of one movement at their work.
    final class Hands {
        private final Campaign campaign;
        private final UnitId asking;
        private final Map<UnitId, Actor> of;
        private final Proof proof;

        private Hands(Campaign campaign, UnitId asking, Map<UnitId, Actor> of, Proof proof) {
            this.campaign = campaign;
            this.asking = asking;
            this.of = of;
            this.proof = proof;
        }

        /// The unit above answers for who has nobody.
        void submit(UnitView unit, DutyView duty, String words) {
            var itself = of.get(unit.id());
            var hand = itself == null ? of.get(unit.parent()) : itself;
            var said = itself == null && !words.isEmpty() ? words + " " + campaign.byPaper() : words;
            submit.execute(
                    duty.id(),
                    said,
                    words.contains(campaign.enclosed()) ? List.of(proof) : List.of(),
                    Objects.requireNonNull(hand, () -> "nobody answers for " + unit.name()));
        }

        void accept(DutyId duty) {
            accept.execute(duty, seen(duty), asking());
        }

        void giveBack(DutyId duty, String reason) {
            giveBack.execute(duty, seen(duty), reason, asking());
        }

        void waive(DutyId duty) {
            waive.execute(duty, seen(duty), campaign.excused(), asking());
        }

        private Actor asking() {
            return Objects.requireNonNull(of.get(asking), "nobody decides");
        }

        private int seen(DutyId duty) {
            return Objects.requireNonNull(register.require(duty).version());
        }
    }
}
