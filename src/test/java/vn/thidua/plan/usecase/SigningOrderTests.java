package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The days of a register follow its numbers, also when several heads sign in the same moment.
@DatabaseTest
class SigningOrderTests {
    @Autowired
    private Given given;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private Plans plans;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private UnitId department;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void a_department_with_an_officer_and_a_head() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        officer = given.actor(Role.EMULATION_OFFICER, department);
        head = given.actor(Role.HEAD, department);
    }

    @Test
    void who_waited_for_the_number_before_his_may_not_bear_an_earlier_day() throws Exception {
        var first = submitted();
        var second = submitted();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var later = new ArrayList<Future<String>>();
            threads.submit(() -> transaction.execute(_ -> {
                        var number = sign(first, LocalDate.of(2026, 3, 10));
                        later.add(threads.submit(() -> sign(second, LocalDate.of(2026, 3, 9))));
                        untilSomebodyWaits(later.getFirst());
                        return number;
                    }))
                    .get();
            assertThat(later.getFirst().get()).isEqualTo(PlanRefusals.DATE_BEFORE_REGISTER);
        }
        assertThat(plans.require(second).state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(sign(second, LocalDate.of(2026, 3, 10))).isEqualTo("02/KH-SCT");
    }

    @Test
    void days_follow_numbers_without_a_gap_however_the_heads_come_in() throws Exception {
        var submitted = IntStream.range(0, 12).mapToObj(_ -> submitted()).toList();
        var days = new ArrayList<>(IntStream.rangeClosed(1, 12).boxed().toList());
        Collections.shuffle(days, new Random(7));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var signatures = new ArrayList<Callable<String>>();
            for (int at = 0; at < submitted.size(); at++) {
                var plan = submitted.get(at);
                var day = LocalDate.of(2026, 1, days.get(at));
                signatures.add(() -> sign(plan, day));
            }
            for (var signed : threads.invokeAll(signatures)) {
                assertThat(signed.get()).matches("\\d\\d/KH-SCT|" + PlanRefusals.DATE_BEFORE_REGISTER);
            }
        }
        var register = submitted.stream()
                .flatMap(plan -> editions.of(plan).stream())
                .sorted(Comparator.comparing(Edition::number))
                .toList();
        assertThat(register)
                .extracting(Edition::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, register.size())
                        .mapToObj("%02d/KH-SCT"::formatted)
                        .toList());
        assertThat(register).extracting(Edition::issuedOn).isSorted();
    }

    private PlanId submitted() {
        var plan = importPlan.execute(department, PlanLifeTests.TEXT, null, officer);
        submit.execute(plan, officer);
        return plan;
    }

    /// @return the number, or why there is none
    private String sign(PlanId plan, LocalDate on) {
        try {
            return issue.execute(
                    plan, new IssuePlan.Signature(plans.require(plan).revision(), on), head);
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /// Until the other one stands before the lock, or came past it, which would be the fault.
    private void untilSomebodyWaits(Future<String> other) {
        while (!other.isDone()
                && sql.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }
}
