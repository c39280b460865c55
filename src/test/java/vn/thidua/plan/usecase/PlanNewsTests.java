package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.notice.Told;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Plans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Whom the life of a plan is told, and whom not.
@DatabaseTest
class PlanNewsTests {
    private static final String SUBMITTED = "plan.notice.submitted";
    private static final String RETURNED = "plan.notice.returned";
    private static final String ISSUED = "plan.notice.issued";
    private static final String AMENDED = "plan.notice.amended";
    private static final String REMARKED = "plan.notice.remarked";
    private static final String SETTLED = "plan.notice.settled";

    @Autowired
    private Given given;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private ReturnPlan giveBack;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private AmendPlan amend;

    @Autowired
    private MakeRemark remark;

    @Autowired
    private SettleRemark settle;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    private Told told;
    private UnitId department;
    private Actor officer;
    private Actor second;
    private Actor head;
    private Actor chairman;
    private Actor union;
    private Actor below;
    private Actor headBelow;
    private Actor beside;
    private PlanId plan;

    @BeforeEach
    void a_draft_of_a_department() {
        told = new Told(jdbc);
        var province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        var center = given.unit("Trung tâm Khuyến công", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        second = given.actor(Role.EMULATION_OFFICER, department);
        head = given.actor(Role.HEAD, department);
        chairman = given.actor(Role.HEAD, province);
        union = given.actor(Role.UNION_OFFICER, department);
        below = given.actor(Role.EMULATION_OFFICER, center);
        headBelow = given.actor(Role.HEAD, center);
        beside = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Y tế", province));
        plan = importPlan.execute(department, PlanLifeTests.TEXT, null, officer);
    }

    @Test
    void a_plan_submitted_again_is_told_again_to_the_head_who_may_sign_it() {
        submit.execute(plan, officer);
        giveBack.execute(plan, "Ghi rõ nơi nhận.", head);
        submit.execute(plan, officer);

        assertThat(told.about(plan.value(), head)).containsExactly(SUBMITTED, SUBMITTED);
        assertThat(told.about(plan.value(), officer)).containsExactly(RETURNED);
        assertThat(told.about(plan.value(), second)).containsExactly(RETURNED);
        nobodyElse();
        assertThat(told.about(plan.value(), below)).isEmpty();
    }

    @Test
    void an_issued_plan_and_its_amendment_are_told_to_its_officers_and_those_directly_below() {
        submit.execute(plan, officer);
        sign(LocalDate.of(2026, 1, 12));
        amend.execute(plan, officer);
        submit.execute(plan, officer);
        sign(LocalDate.of(2026, 2, 12));

        assertThat(told.about(plan.value(), officer)).containsExactly(ISSUED, AMENDED);
        assertThat(told.about(plan.value(), second)).containsExactly(ISSUED, AMENDED);
        assertThat(told.about(plan.value(), below)).containsExactly(ISSUED, AMENDED);
        assertThat(told.about(plan.value(), head)).containsExactly(SUBMITTED, SUBMITTED);
        nobodyElse();
    }

    @Test
    void a_remark_is_told_to_the_author_of_the_text_and_its_settling_to_who_made_it() {
        var made = remark.execute(plan, new MakeRemark.Words("Động viên công chức", "Nên rõ hơn", null), union);
        remark.execute(plan, new MakeRemark.Words("", "Đồng ý", made), second);
        settle.execute(plan, made, officer);
        settle.execute(plan, made, officer);

        assertThat(told.about(plan.value(), officer)).containsExactly(REMARKED, REMARKED);
        assertThat(told.about(plan.value(), union)).containsExactly(REMARKED, SETTLED);
        assertThat(told.about(plan.value(), second)).isEmpty();
        assertThat(told.about(plan.value(), head)).isEmpty();
    }

    @Test
    void who_has_left_the_department_learns_no_more_of_its_plans() {
        jdbc.sql("update access.role_grant set revoked_at = now() where account = ?")
                .param(officer.account())
                .update();
        remark.execute(plan, new MakeRemark.Words("Động viên công chức", "Nên rõ hơn", null), union);

        assertThat(told.about(plan.value(), officer)).isEmpty();
    }

    private void sign(LocalDate day) {
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), day), head);
    }

    private void nobodyElse() {
        for (var other : new Actor[] {chairman, union, headBelow, beside, given.administrator()}) {
            assertThat(told.about(plan.value(), other)).isEmpty();
        }
    }
}
