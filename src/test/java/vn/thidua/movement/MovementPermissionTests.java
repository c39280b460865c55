package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grants;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.Visitor;

/// Who may not, over a launched movement and its duties: through the use cases and on the pages.
@DatabaseTest
class MovementPermissionTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenMovements movements;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Grants grants;

    @Autowired
    private RevokeRole revoke;

    @Autowired
    private DutyRegister register;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private WithdrawDuty withdraw;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private WaiveDuty waive;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private PlanId next;
    private MovementId movement;
    private DutyId duty;

    @BeforeEach
    void a_movement_of_a_department_that_a_division_has_answered() {
        province = given.unit("UBND tỉnh Sông Lam", null);
        department = given.unit("Sở Công Thương", province);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        var officer = given.actor(Role.EMULATION_OFFICER, department);
        movement = movements.launched(plans.issued(department), officer);
        next = plans.issued(department);
        duty = movements
                .duties(movement, division, DutyKind.REGISTER_TITLES)
                .getFirst()
                .id();
        submit.execute(duty, "Đăng ký đủ.", List.of(), given.actor(Role.EMULATION_OFFICER, division));
    }

    @Test
    void to_a_clerk_of_another_branch_nothing_is_there() throws Exception {
        var stranger = given.unit("Sở Nội vụ", province);
        nothingIsThere(given.actor(Role.EMULATION_OFFICER, stranger));
        nothingIsThere(given.actor(Role.HEAD, stranger));
        nothingIsShown(given.signsIn(Role.EMULATION_OFFICER, stranger));
    }

    @Test
    void to_somebody_whose_roles_were_taken_back_nothing_is_there() throws Exception {
        var former = given.actor(Role.EMULATION_OFFICER, department);
        without(former);
        nothingIsThere(former);

        var userName = given.signsIn(Role.HEAD, department);
        without(accounts.findByUserName(userName).orElseThrow().actor());
        nothingIsShown(userName);
    }

    @Test
    void an_administrator_an_auditor_and_a_union_officer_see_and_move_nothing() throws Exception {
        for (var role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.UNION_OFFICER)) {
            var actor = given.actor(role, department);
            refused(() -> launch(actor));
            refused(() -> submit.execute(duty, "Thay.", List.of(), actor));
            refused(() -> withdraw.execute(duty, actor));
            refused(() -> accept.execute(duty, seen(), actor));
            refused(() -> giveBack.execute(duty, seen(), "Thiếu.", actor));
            refused(() -> waive.execute(duty, seen(), "Thôi.", actor));

            var visitor = new Visitor(web, given.signsIn(role, department));
            assertThat(visitor.status("/movements/" + movement.text())).isEqualTo(200);
            var page = visitor.page(Visitor.address(duty));
            assertThat(page.select("main form[method=post]")).as(role.name()).isEmpty();
            assertThat(visitor.accept(duty)).as(role.name()).isIn(403, 422);
            assertThat(visitor.submit(duty, "Thay.")).as(role.name()).isIn(403, 422);
        }
        assertThat(register.require(duty).state().settled()).isFalse();
    }

    @Test
    void who_owes_does_not_judge_and_a_sister_division_does_not_see() throws Exception {
        var owing = given.actor(Role.HEAD, division);
        refused(() -> accept.execute(duty, seen(), owing));
        refused(() -> waive.execute(duty, seen(), "Thôi.", owing));
        missing(() -> launch(owing));

        var sister = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, office));
        assertThat(sister.status(Visitor.address(duty))).isEqualTo(404);
        assertThat(sister.status("/movements/" + movement.text())).isEqualTo(200);
    }

    @Test
    void the_province_sees_what_lies_below_and_decides_nothing_that_it_has_not_asked() {
        var above = given.actor(Role.HEAD, province);
        assertThat(movements.duties(movement, division, DutyKind.REGISTER_TITLES))
                .extracting(DutyView::unit)
                .containsExactly(division);
        refused(() -> submit.execute(duty, "Thay.", List.of(), above));
    }

    @Test
    void a_vice_chair_of_another_year_calls_upon_nobody() {
        int year = LocalDate.now(clock).getYear();
        var health = given.unit("Sở Y tế", province);
        var education = given.unit("Sở Giáo dục", province);
        var block = movements.block(province, year - 1, education, department, health);
        movements.officers(block, province, year, department, health, education);
        var text = GivenPlans.TEXT.replace("Các phòng gửi", "Các đơn vị thành viên gửi");
        var plan = plans.issued(education, text);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> movements.launched(plan, block, given.actor(Role.HEAD, education)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(MovementRefusals.OUT_OF_REACH));
        var ofNow = plans.issued(health, text);
        assertThat(movements.launched(
                        ofNow,
                        block,
                        given.actor(Role.HEAD, health),
                        new Answer("Văn phòng Sở", DutyKind.REPORT, List.of(), null)))
                .isNotNull();
    }

    private void nothingIsThere(Actor actor) {
        missing(() -> launch(actor));
        missing(() -> submit.execute(duty, "Thay.", List.of(), actor));
        missing(() -> withdraw.execute(duty, actor));
        missing(() -> accept.execute(duty, seen(), actor));
        missing(() -> giveBack.execute(duty, seen(), "Thiếu.", actor));
        missing(() -> waive.execute(duty, seen(), "Thôi.", actor));
    }

    private void nothingIsShown(String userName) throws Exception {
        var visitor = new Visitor(web, userName);
        assertThat(visitor.status("/movements/" + movement.text())).isEqualTo(404);
        assertThat(visitor.status(Visitor.address(duty))).isEqualTo(404);
        assertThat(visitor.submit(duty, "Thay.")).isEqualTo(404);
        assertThat(visitor.duties("view=all")).isEmpty();
        assertThat(visitor.page("/movements?year=all").select("tbody tr")).isEmpty();
    }

    private void launch(Actor actor) {
        movements.launched(next, actor);
    }

    private void without(Actor actor) {
        grants.findByAccountOrderByGrantedAt(new AccountId(actor.account()))
                .forEach(grant -> revoke.execute(grant.id(), "Chuyển công tác", given.administrator()));
    }

    private int seen() {
        return Objects.requireNonNull(register.require(duty).version());
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith("ACC-"));
    }

    private static void missing(ThrowingCallable act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act);
    }
}
