package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.Plans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// A plan is for a year that people live in.
@DatabaseTest
class PlanYearTests {
    @Autowired
    private Given given;

    @Autowired
    private StartPlan start;

    @Autowired
    private RepeatPlan repeat;

    @Autowired
    private BeginRegister beginRegister;

    @Autowired
    private Plans plans;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 26, 1999, 2101, 20260})
    void a_year_nobody_means_is_refused_at_its_field(int year) {
        var unit = given.unit("Sở Tư pháp", "STP", null);
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var plan = start.execute(unit, 2026, officer);
        refused(() -> start.execute(unit, year, officer));
        refused(() -> repeat.execute(plan, year, officer));
        refused(() -> beginRegister.execute(unit, year, "KH", 7, officer));
    }

    @Test
    void the_first_and_the_last_year_are_taken() {
        var unit = given.unit("Sở Tư pháp", "STP", null);
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        assertThat(plans.require(start.execute(unit, 2000, officer)).year()).isEqualTo(2000);
        assertThat(plans.require(start.execute(unit, 2100, officer)).year()).isEqualTo(2100);
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(PlanRefusals.YEAR_RANGE);
            assertThat(refusal.field()).isEqualTo("year");
        });
    }
}
