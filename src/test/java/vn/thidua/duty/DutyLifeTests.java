package vn.thidua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.Role;
import vn.thidua.document.StoredFiles;
import vn.thidua.duty.model.Duty;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.Proof;
import vn.thidua.duty.usecase.RestoreDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// A duty from the day it is asked to the day it is settled, and who may not touch it.
@DatabaseTest
class DutyLifeTests {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 25);

    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private DutySteps steps;

    @Autowired
    private StoredFiles files;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private WithdrawDuty withdraw;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private WaiveDuty waive;

    @Autowired
    private RestoreDuty restore;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId department;
    private UnitId division;
    private UnitId other;
    private Actor asking;
    private Actor officer;
    private DutyId report;

    @BeforeEach
    void a_report_asked_of_two_departments() {
        province = given.unit("UBND tỉnh Sông Lam", null);
        department = given.unit("Sở Công Thương", province);
        division = given.unit("Phòng Tổng hợp", department);
        other = given.unit("Sở Nội vụ", province);
        asking = given.actor(Role.EMULATION_OFFICER, province);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        report = asked(DutyKind.REPORT, department);
    }

    @Test
    void goes_up_comes_back_with_reasons_goes_up_again_and_is_done() {
        submit.execute(report, "  Đã hoàn thành 12/15 chỉ tiêu.  ", List.of(), officer);
        giveBack.execute(report, seen(report), "Thiếu số liệu xuất khẩu.", asking);
        submit.execute(report, "Đã bổ sung.", List.of(pdf("bao-cao.pdf")), officer);
        accept.execute(report, seen(report), asking);

        assertThat(register.require(report))
                .returns(DutyState.DONE, Duty::state)
                .matches(duty -> duty.submittedAt() != null && duty.settledAt() != null);
        var history = steps.of(report);
        assertThat(history)
                .extracting(DutyStep::kind)
                .containsExactly(
                        DutyStep.Kind.ACCEPTED,
                        DutyStep.Kind.SUBMITTED,
                        DutyStep.Kind.RETURNED,
                        DutyStep.Kind.SUBMITTED);
        assertThat(history.get(2).words()).isEqualTo("Thiếu số liệu xuất khẩu.");
        assertThat(history.get(3).words()).isEqualTo("Đã hoàn thành 12/15 chỉ tiêu.");
        assertThat(files.find(history.get(1).proofs().getFirst()).orElseThrow().name())
                .isEqualTo("bao-cao.pdf");
        assertThat(history).allSatisfy(step -> assertThat(step.acting()).isNull());
    }

    @Test
    void every_step_stands_on_the_trail_of_its_unit() {
        submit.execute(report, "Xong.", List.of(), officer);
        waive.execute(report, seen(report), "Đơn vị đang sắp xếp lại.", asking);

        assertThat(jdbc.sql("select fact from audit.entry where subject = ? and unit = ? order by id")
                        .params(report.value(), department.value())
                        .query(String.class)
                        .list())
                .containsExactly("duty.DutySubmitted", "duty.DutyWaived");
    }

    @Test
    void a_plan_is_acknowledged_with_one_click_and_nobody_need_accept_it() {
        var acknowledgement = asked(DutyKind.ACKNOWLEDGE, department);

        submit.execute(acknowledgement, "", List.of(), officer);

        assertThat(register.require(acknowledgement).state()).isEqualTo(DutyState.DONE);
    }

    @Test
    void nothing_said_and_nothing_shown_is_no_answer() {
        refused(DutyRefusals.NOTHING_SAID, () -> submit.execute(report, " ", List.of(), officer));
    }

    @Test
    void a_file_that_a_browser_would_run_is_not_kept() {
        refused(
                DutyRefusals.FILE_KIND,
                () -> submit.execute(
                        report, "", List.of(new Proof("x.html", "<p>".getBytes(StandardCharsets.UTF_8))), officer));
        refused(
                DutyRefusals.FILE_KIND,
                () -> submit.execute(report, "", List.of(new Proof("trống.pdf", new byte[0])), officer));
        assertThat(register.require(report).state()).isEqualTo(DutyState.OPEN);
        assertThat(steps.of(report)).isEmpty();
    }

    @Test
    void what_was_withdrawn_cannot_be_returned_by_whoever_still_sees_it_submitted() {
        submit.execute(report, "Xong.", List.of(), officer);
        int seen = seen(report);
        withdraw.execute(report, officer);

        refused(DutyRefusals.CHANGED_SINCE_SEEN, () -> giveBack.execute(report, seen, "Thiếu.", asking));
        refused(DutyRefusals.CHANGED_SINCE_SEEN, () -> accept.execute(report, seen, asking));
        refused("FLOW-001", () -> giveBack.execute(report, seen(report), "Thiếu.", asking));
        assertThat(register.require(report))
                .returns(DutyState.OPEN, Duty::state)
                .returns(null, Duty::submittedAt);
    }

    @Test
    void what_has_been_accepted_cannot_be_withdrawn_nor_submitted_again() {
        submit.execute(report, "Xong.", List.of(), officer);
        accept.execute(report, seen(report), asking);

        refused(DutyRefusals.NOT_SUBMITTED, () -> withdraw.execute(report, officer));
        refused(DutyRefusals.ALREADY_SETTLED, () -> submit.execute(report, "Lần nữa.", List.of(), officer));
    }

    @Test
    void an_acceptance_by_mistake_is_taken_back_with_reasons() {
        submit.execute(report, "Xong.", List.of(), officer);
        accept.execute(report, seen(report), asking);

        giveBack.execute(report, seen(report), "Chấp nhận nhầm.", asking);

        assertThat(register.require(report))
                .returns(DutyState.RETURNED, Duty::state)
                .returns(null, Duty::settledAt);
    }

    @Test
    void who_is_let_off_may_be_asked_again() {
        refused(DutyRefusals.REASON_MISSING, () -> waive.execute(report, seen(report), "", asking));
        waive.execute(report, seen(report), "Không phát sinh.", asking);
        assertThat(duties.owedBy(department)).isEmpty();

        restore.execute(report, seen(report), asking);

        assertThat(duties.owedBy(department)).extracting(DutyView::id).containsExactly(report);
    }

    @Test
    void late_begins_the_day_after_the_last_one() {
        var view = duties.owedBy(department).getFirst();
        assertThat(view.late(DUE)).isFalse();
        assertThat(view.late(DUE.plusDays(1))).isTrue();

        submit.execute(report, "Xong.", List.of(), officer);
        assertThat(duties.owedBy(department).getFirst().late(DUE.plusDays(1))).isFalse();

        var undated = asked(DutyKind.REPORT, null, other);
        assertThat(duties.owedBy(other))
                .filteredOn(each -> each.id().equals(undated))
                .noneMatch(each -> each.late(LocalDate.of(2999, 1, 1)));
    }

    @Test
    void the_unit_directly_above_answers_for_its_subordinate_and_the_history_says_so() {
        var owed = asked(DutyKind.REPORT, division);

        submit.execute(owed, "Phòng đã thực hiện.", List.of(), officer);

        assertThat(steps.of(owed).getFirst().acting()).isEqualTo(department);
        var higher = asked(DutyKind.REPORT, division);
        refused(AccessRefusals.NOT_PERMITTED, () -> submit.execute(higher, "Thay cấp dưới.", List.of(), asking));
    }

    @Test
    void to_another_branch_the_duty_is_not_there() {
        var stranger = given.actor(Role.EMULATION_OFFICER, other);
        submit.execute(report, "Xong.", List.of(), officer);

        missing(() -> submit.execute(report, "Xong.", List.of(), stranger));
        missing(() -> withdraw.execute(report, stranger));
        missing(() -> giveBack.execute(report, seen(report), "Thiếu.", stranger));
        missing(() -> accept.execute(report, seen(report), stranger));
        missing(() -> waive.execute(report, seen(report), "Thôi.", stranger));
        missing(() -> restore.execute(report, seen(report), stranger));
    }

    @Test
    void an_auditor_an_administrator_and_a_union_officer_see_it_and_touch_nothing() {
        for (var role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.UNION_OFFICER)) {
            var actor = given.actor(role, province);
            refused(AccessRefusals.NOT_PERMITTED, () -> submit.execute(report, "Xong.", List.of(), actor));
            refused(AccessRefusals.NOT_PERMITTED, () -> accept.execute(report, seen(report), actor));
            refused(AccessRefusals.NOT_PERMITTED, () -> waive.execute(report, seen(report), "Thôi.", actor));
        }
        assertThat(steps.of(report)).isEmpty();
    }

    @Test
    void who_owes_it_does_not_judge_it() {
        submit.execute(report, "Xong.", List.of(), officer);

        refused(AccessRefusals.NOT_PERMITTED, () -> accept.execute(report, seen(report), officer));
        refused(AccessRefusals.NOT_PERMITTED, () -> waive.execute(report, seen(report), "Thôi.", officer));
    }

    @Test
    void a_module_that_fulfils_a_kind_moves_the_duty_within_its_own_transaction() {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new Registered(officer, report, DutyState.SUBMITTED));
            status.setRollbackOnly();
        });
        assertThat(register.require(report).state()).isEqualTo(DutyState.OPEN);

        transaction.executeWithoutResult(_ -> facts.publishEvent(new Registered(officer, report, DutyState.SUBMITTED)));
        transaction.executeWithoutResult(_ -> facts.publishEvent(new Registered(asking, report, DutyState.DONE)));

        assertThat(register.require(report).state()).isEqualTo(DutyState.DONE);
        assertThat(steps.of(report)).hasSize(2).allMatch(step -> step.kind() == DutyStep.Kind.FOLLOWED);
    }

    @Test
    void a_duty_of_a_launch_is_owed_once_by_each_unit() {
        var origin = new GivenDuties(duties, transactions)
                .asked(DutyKind.REPORT, province, DUE, List.of(department, other, department));

        assertThat(duties.of(origin, department)).hasSize(1);
        assertThat(duties.of(origin, other)).hasSize(1);
    }

    /// What a module for registrations would publish.
    record Registered(@Nullable Actor by, DutyId duty, DutyState dutyState) implements SettlesDuty {
        @Override
        public String subjectKind() {
            return "duty";
        }

        @Override
        public UUID subject() {
            return duty.value();
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of();
        }
    }

    private DutyId asked(DutyKind kind, UnitId unit) {
        return asked(kind, DUE, unit);
    }

    private DutyId asked(DutyKind kind, @Nullable LocalDate due, UnitId unit) {
        var all = new GivenDuties(duties, transactions);
        return all.of(all.asked(kind, province, due, List.of(unit)), unit);
    }

    private int seen(DutyId id) {
        var version = register.require(id).version();
        return version == null ? -1 : version;
    }

    private static Proof pdf(String name) {
        return new Proof(name, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }

    private static void missing(ThrowingCallable act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act);
    }
}
