package vn.thidua.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.Role;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Two people at the same duty in the same moment: one is first, the other is told so, and nothing is done twice.
@DatabaseTest
class DutyRaceTests {
    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private DutySteps steps;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private WithdrawDuty withdraw;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor officer;
    private Actor head;
    private Actor asking;
    private DutyId report;

    @BeforeEach
    void a_report() {
        UnitId province = given.unit("Tỉnh Sông Lam", null);
        UnitId commune = given.unit("Xã Vĩnh Lộc", province);
        officer = given.actor(Role.EMULATION_OFFICER, commune);
        head = given.actor(Role.HEAD, commune);
        asking = given.actor(Role.EMULATION_OFFICER, province);
        report = new GivenDuties(duties, transactions).of("Báo cáo", province, LocalDate.of(2026, 3, 25), commune);
    }

    @Test
    void handed_in_twice_by_a_double_click_it_is_handed_in_once_and_the_second_learns_by_whom() throws Exception {
        var refused = atOnce(
                () -> submit.execute(report, "Xong.", List.of(), officer),
                () -> submit.execute(report, "Xong.", List.of(), officer));

        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(DutyRefusals.ALREADY_SUBMITTED);
            assertThat(refusal.text().arguments()).contains(officer.name());
        });
        assertThat(kinds()).containsExactly(DutyStep.Kind.SUBMITTED);
    }

    @RepeatedTest(3)
    void the_unit_withdraws_while_it_is_being_accepted_one_of_both_holds() throws Exception {
        submit.execute(report, "Xong.", List.of(), officer);
        int seen = seen();

        var refused = atOnce(() -> withdraw.execute(report, head), () -> accept.execute(report, seen, asking));

        assertThat(refused)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.code()).isIn(DutyRefusals.NOT_SUBMITTED, DutyRefusals.CHANGED_SINCE_SEEN));
        assertThat(kinds()).hasSize(2);
        assertThat(register.require(report).state()).isIn(DutyState.OPEN, DutyState.DONE);
    }

    @RepeatedTest(3)
    void two_deciders_cannot_both_decide_about_what_they_saw() throws Exception {
        submit.execute(report, "Xong.", List.of(), officer);
        int seen = seen();

        var refused = atOnce(
                () -> accept.execute(report, seen, asking),
                () -> giveBack.execute(report, seen, "Thiếu số liệu.", asking));

        assertThat(refused)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(DutyRefusals.CHANGED_SINCE_SEEN));
        assertThat(kinds()).hasSize(2);
    }

    /// Both start in the same moment.
    /// @return what was refused
    private static List<Refusal> atOnce(Runnable first, Runnable second) throws Exception {
        var start = new CyclicBarrier(2);
        var refused = new ArrayList<Refusal>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var acts = List.of(first, second).stream()
                    .<Callable<Refusal>>map(act -> () -> {
                        start.await();
                        try {
                            act.run();
                            return null;
                        } catch (Refusal refusal) {
                            return refusal;
                        }
                    })
                    .toList();
            for (var done : both.invokeAll(acts)) {
                if (done.get() != null) {
                    refused.add(done.get());
                }
            }
        }
        return refused;
    }

    private List<DutyStep.Kind> kinds() {
        return steps.of(report).stream().map(DutyStep::kind).toList();
    }

    private int seen() {
        return Objects.requireNonNull(register.require(report).version());
    }
}
