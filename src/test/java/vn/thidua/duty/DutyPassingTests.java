package vn.thidua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.Role;
import vn.thidua.duty.model.Duty;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Two communes are merged in the middle of a movement.
@DatabaseTest
class DutyPassingTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

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
    private MergeUnits mergeUnits;

    @Autowired
    private PreviewReform preview;

    @Autowired
    private UndoReorganization undo;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor administrator;
    private UnitId one;
    private UnitId other;
    private UUID movement;
    private DutyId owed;

    @BeforeEach
    void both_communes_owe_a_report() {
        administrator = given.administrator();
        var province = given.unit("Tỉnh Sông Lam", null);
        one = given.unit("Xã Vĩnh Lộc", province);
        other = given.unit("Xã Tân Hưng", province);
        var all = new GivenDuties(duties, transactions);
        movement = all.asked(DutyKind.REPORT, province, DAY.plusMonths(2), List.of(one, other));
        owed = all.of(movement, one);
    }

    @Test
    void the_heir_owes_both_and_its_officer_does_them() {
        merge(Passing.plain());

        assertThat(duties.owedBy(other)).hasSize(2).extracting(DutyView::id).contains(owed);
        assertThat(register.require(owed).inheritedFrom()).isEqualTo(one);
        submit.execute(owed, "Đã báo cáo.", List.of(), given.actor(Role.EMULATION_OFFICER, other));
        assertThat(steps.of(owed))
                .extracting(DutyStep::kind)
                .containsExactly(DutyStep.Kind.SUBMITTED, DutyStep.Kind.PASSED);
    }

    @Test
    void the_preview_shows_what_is_owed() {
        assertThat(preview.execute(reform(Passing.plain()), DAY, administrator))
                .anySatisfy(group -> assertThat(group.kind()).isEqualTo("duties"));
    }

    @Test
    void undoing_gives_it_back() {
        undo.execute(merge(Passing.plain()), administrator);

        assertThat(duties.owedBy(other)).hasSize(1);
        assertThat(register.require(owed)).returns(one, Duty::unit).returns(null, Duty::inheritedFrom);
    }

    @Test
    void a_duty_that_ends_with_its_unit_is_owed_by_nobody_until_the_change_is_undone() {
        var merged = merge(new Passing(Map.of(), Map.of("duties", Set.of(owed.text()))));

        assertThat(register.require(owed).state()).isEqualTo(DutyState.WAIVED);
        assertThat(duties.owedBy(other)).hasSize(1);
        undo.execute(merged, administrator);
        assertThat(duties.owedBy(one)).extracting(DutyView::id).containsExactly(owed);
    }

    @Test
    void what_the_heir_has_done_about_it_hinders_undoing() {
        var merged = merge(Passing.plain());
        submit.execute(owed, "Đã báo cáo.", List.of(), given.actor(Role.EMULATION_OFFICER, other));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> undo.execute(merged, administrator));
    }

    @Test
    void what_was_done_before_stays_with_the_unit_that_did_it() {
        var acknowledged = new GivenDuties(duties, transactions);
        var plan = acknowledged.asked(DutyKind.ACKNOWLEDGE, other, null, List.of(one));
        var done = acknowledged.of(plan, one);
        submit.execute(done, "", List.of(), given.actor(Role.EMULATION_OFFICER, one));

        merge(Passing.plain());

        assertThat(register.require(done).unit()).isEqualTo(one);
    }

    private ReorganizationId merge(Passing passing) {
        return mergeUnits.execute(
                reform(passing), new Decision(DAY, "15/QĐ-UBND", null, "UBND tỉnh", ""), Ids.next(), administrator);
    }

    private Reform.Merging reform(Passing passing) {
        return new Reform.Merging(List.of(one), other, null, passing);
    }
}
