package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.model.Movements;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

/// What goes wrong in the middle of a movement: two people at once, a unit that ends, a process that is killed.
@DatabaseTest
class MovementFaultTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenMovements launching;

    @Autowired
    private Movements movements;

    @Autowired
    private DutyRegister register;

    @Autowired
    private DutySteps steps;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private WithdrawDuty withdraw;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private MergeUnits merge;

    @Autowired
    private CloseUnit close;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor officer;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan() {
        department = given.unit("Sở Công Thương", given.unit("UBND tỉnh Sông Lam", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = plans.issued(department);
    }

    @Test
    void a_launch_that_loses_its_database_midway_leaves_nothing_and_is_made_again() throws Exception {
        var tasks = "select count(*) from duty.task where asked_by = '" + department.value() + "'";
        try (var other = DriverManager.getConnection(TestDatabase.url());
                var holding = other.createStatement();
                var thread = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            holding.execute("lock table duty.duty in exclusive mode");
            var launched = thread.submit(() -> launching.launched(plan, officer));
            await().until(() -> killed() == 1);
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(launched::get);
            other.rollback();
        }
        assertThat(movements.ofPlan(plan)).isEmpty();
        assertThat(jdbc.sql(tasks).query(Long.class).single()).isZero();

        var movement = launching.launched(plan, officer);

        assertThat(launching.duties(movement, division, DutyKind.REGISTER_TITLES))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit.entry where fact = 'movement.MovementLaunched' and unit = ?")
                        .param(department.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /// Ends the connection that waits to write its duties.
    private int killed() {
        return jdbc.sql("""
                        select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like 'insert into duty.duty%'
                        """).query(Integer.class).single();
    }

    @Test
    void of_two_officers_who_hand_in_at_once_one_has_done_it() throws Exception {
        var duty = registration();
        var one = given.actor(Role.EMULATION_OFFICER, division);
        var other = given.actor(Role.HEAD, division);

        assertThat(outcomes(
                        () -> submit.execute(duty, "Phòng đăng ký 05 cá nhân.", List.of(), one),
                        () -> submit.execute(duty, "Phòng đăng ký 06 cá nhân.", List.of(), other)))
                .containsExactlyInAnyOrder("", "DUTY-008");

        assertThat(steps.of(duty)).extracting(DutyStep::kind).containsExactly(DutyStep.Kind.SUBMITTED);
    }

    @Test
    void a_return_and_a_withdrawal_at_once_do_not_both_happen() throws Exception {
        var duty = registration();
        var clerk = given.actor(Role.EMULATION_OFFICER, division);
        submit.execute(duty, "Xong.", List.of(), clerk);
        int seen = Objects.requireNonNull(register.require(duty).version());

        assertThat(outcomes(() -> withdraw.execute(duty, clerk), () -> giveBack.execute(duty, seen, "Thiếu.", officer)))
                .containsOnlyOnce("");

        assertThat(steps.of(duty)).hasSize(2);
        assertThat(register.require(duty).state()).isIn(DutyState.OPEN, DutyState.RETURNED);
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_given_back_and_the_page_says_why() throws Exception {
        var duty = registration();
        var clerk = given.actor(Role.EMULATION_OFFICER, division);
        submit.execute(duty, "Xong.", List.of(), clerk);
        int seen = Objects.requireNonNull(register.require(duty).version());
        withdraw.execute(duty, clerk);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> giveBack.execute(duty, seen, "Thiếu.", officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DUTY-004"));
        assertThat(register.require(duty).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void two_divisions_become_a_new_one_that_owes_what_both_owed_and_finds_the_movement() throws Exception {
        var movement = launching.launched(plan, officer);
        var heir = new UnitId(Ids.next());
        var founding = new Reform.Founding(
                heir, department, new Unit.Particulars("Phòng Tổng hợp", "", "", UnitKind.DIVISION, "", 3));
        merge.execute(
                new Reform.Merging(List.of(office, division), heir, founding, Passing.plain()),
                decision(),
                Ids.next(),
                given.administrator());

        assertThat(launching.duties(movement, heir, DutyKind.REGISTER_TITLES)).hasSize(2);
        assertThat(launching.duties(movement, heir, DutyKind.REPORT)).hasSize(1);
        var clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, heir));
        assertThat(clerk.status("/movements/" + movement.text())).isEqualTo(200);
        assertThat(clerk.page("/movements?year=all").select("tbody tr")).hasSize(1);
        assertThat(clerk.duties("view=owed")).hasSizeGreaterThanOrEqualTo(3);
        var report = launching.duties(movement, heir, DutyKind.REPORT).getFirst();
        assertThat(clerk.submit(report.id(), "Đã tổng hợp.")).isEqualTo(302);
    }

    @Test
    void a_closed_division_leaves_its_duties_to_the_one_named_in_the_decision() throws Exception {
        var movement = launching.launched(plan, officer);
        close.execute(
                new Reform.Closing(division, office, Passing.plain()), decision(), Ids.next(), given.administrator());

        assertThat(launching.duties(movement, office, DutyKind.REGISTER_TITLES)).hasSize(2);
        assertThat(launching.duties(movement, division, DutyKind.REGISTER_TITLES))
                .isEmpty();
        var asking = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, department));
        assertThat(asking.duties("view=asked&kind=REGISTER_TITLES")).hasSize(2);
    }

    private DutyId registration() {
        var movement = launching.launched(plan, officer);
        return launching
                .duties(movement, division, DutyKind.REGISTER_TITLES)
                .getFirst()
                .id();
    }

    private static Decision decision() {
        return new Decision(DAY, "15/QĐ-SCT", null, "Giám đốc Sở", "");
    }

    /// The codes of their refusals, empty for what was done.
    private static List<String> outcomes(Runnable... acts) throws Exception {
        var calls = new ArrayList<Callable<String>>();
        for (var act : acts) {
            calls.add(() -> {
                try {
                    act.run();
                    return "";
                } catch (Refusal refusal) {
                    return refusal.code();
                }
            });
        }
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            for (var future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
        }
        return outcomes;
    }
}
