package vn.thidua.duty.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.GivenDuties;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.RestoreDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.notice.Told;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Whom the life of a duty is told, and who hears nothing of it.
@DatabaseTest
class DutyNewsTests {
    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

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
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private Actor asking;
    private Actor headAbove;
    private Actor officer;
    private Actor head;
    private Actor stranger;
    private DutyId report;
    private Told told;

    @BeforeEach
    void a_report_asked_of_a_commune() {
        told = new Told(jdbc);
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        asking = given.actor(Role.EMULATION_OFFICER, province);
        headAbove = given.actor(Role.HEAD, province);
        officer = given.actor(Role.EMULATION_OFFICER, commune);
        head = given.actor(Role.HEAD, commune);
        stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Xã Tân Hưng", province));
        report = new GivenDuties(duties, transactions).of("Báo cáo quý", province, LocalDate.of(2026, 3, 25), commune);
    }

    @Test
    void what_is_handed_in_is_told_to_the_officers_who_decide_and_to_nobody_who_is_spared() {
        submit.execute(report, "Xong.", List.of(), officer);

        assertThat(about(asking)).containsExactly("duty.notice.submitted");
        assertThat(about(headAbove)).isEmpty();
        assertThat(about(officer)).as("his own doing").isEmpty();
        assertThat(about(stranger)).isEmpty();
    }

    @Test
    void where_nobody_but_the_head_can_decide_the_head_is_told() {
        var alone = given.unit("Sở Nội vụ", province);
        var itsHead = given.actor(Role.HEAD, alone);
        var asked = new GivenDuties(duties, transactions).of("Báo cáo", alone, null, commune);

        submit.execute(asked, "Xong.", List.of(), officer);

        assertThat(told.about(asked.value(), itsHead)).containsExactly("duty.notice.submitted");
        assertThat(told.about(asked.value(), asking)).isEmpty();
    }

    @Test
    void what_is_decided_is_told_to_those_who_answer_for_the_unit_each_time_anew() {
        submit.execute(report, "Xong.", List.of(), officer);
        giveBack.execute(report, seen(), "Thiếu số liệu.", asking);
        submit.execute(report, "Bổ sung.", List.of(), officer);
        giveBack.execute(report, seen(), "Vẫn thiếu.", asking);
        submit.execute(report, "Lần nữa.", List.of(), officer);
        accept.execute(report, seen(), asking);

        for (var one : List.of(officer, head)) {
            assertThat(about(one))
                    .containsExactly("duty.notice.returned", "duty.notice.returned", "duty.notice.accepted");
        }
        assertThat(about(asking)).hasSize(3).containsOnly("duty.notice.submitted");
        assertThat(about(stranger)).isEmpty();
        assertThat(jdbc.sql("select link from notice.notice where about = ?")
                        .param(report.value())
                        .query(String.class)
                        .list())
                .containsOnly("/duties/" + report.text());
    }

    @Test
    void a_waiver_and_its_end_are_told_a_withdrawal_is_not() {
        submit.execute(report, "Xong.", List.of(), officer);
        withdraw.execute(report, officer);
        waive.execute(report, seen(), "Không phát sinh.", asking);
        restore.execute(report, seen(), asking);

        assertThat(about(officer)).containsExactly("duty.notice.waived", "duty.notice.restored");
        assertThat(about(asking)).containsExactly("duty.notice.submitted");
    }

    @Test
    void of_a_unit_without_accounts_whoever_may_answer_for_it_is_told() {
        var hamlet = given.unit("Thôn 2", commune);
        var asked = new GivenDuties(duties, transactions).of("Báo cáo", province, null, hamlet);

        waive.execute(asked, Objects.requireNonNull(register.require(asked).version()), "Không cần.", asking);

        assertThat(told.about(asked.value(), officer)).containsExactly("duty.notice.waived");
    }

    @Test
    void what_is_undone_was_never_told() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            submit.execute(report, "Xong.", List.of(), officer);
            status.setRollbackOnly();
        });

        assertThat(about(asking)).isEmpty();
    }

    private List<String> about(Actor to) {
        return told.about(report.value(), to);
    }

    private int seen() {
        return Objects.requireNonNull(register.require(report).version());
    }
}
