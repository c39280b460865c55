package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.EndStandIn;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class StandInTests {
    @Autowired
    private Given given;

    @Autowired
    private Permits permits;

    @Autowired
    private AppointStandIn appoint;

    @Autowired
    private EndStandIn end;

    @Autowired
    private RevokeRole revoke;

    @Autowired
    private BlockAccount block;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId health;
    private UnitId hospital;
    private UnitId schools;
    private Actor head;
    private Actor deputy;

    @BeforeEach
    void a_head_and_his_deputy() {
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        hospital = given.unit("Bệnh viện Ba Bến", health);
        schools = given.unit("Sở Giáo dục", province);
        head = given.actor(Role.HEAD, health);
        deputy = given.actor(Role.EMULATION_OFFICER, health);
    }

    @Test
    void a_stand_in_acts_in_the_role_for_the_unit_and_below_it() {
        assertThat(permits.may(deputy, Act.SIGN, hospital)).isFalse();

        appoint(head, deputy, health, today(), today().plusDays(5), head);

        assertThat(permits.may(deputy, Act.SIGN, health)).isTrue();
        assertThat(permits.may(deputy, Act.SIGN, hospital)).isTrue();
        assertThat(permits.may(deputy, Act.SIGN, schools)).isFalse();
    }

    @Test
    void he_can_be_confined_to_a_unit_below_but_not_sent_to_one_above_or_beside() {
        appoint(head, deputy, hospital, today(), today(), head);

        assertThat(permits.may(deputy, Act.SIGN, hospital)).isTrue();
        assertThat(permits.may(deputy, Act.SIGN, health)).isFalse();
        for (var elsewhere : new UnitId[] {schools, province}) {
            assertRefused(
                    AccessRefusals.STAND_IN_NOT_HELD, () -> appoint(head, deputy, elsewhere, today(), today(), head));
        }
        assertRefused(AccessRefusals.STAND_IN_NOT_HELD, () -> appoint(head, deputy, null, today(), today(), head));
    }

    @Test
    void it_begins_on_its_first_day_and_ends_with_its_last() {
        appoint(head, deputy, health, today().plusDays(1), today().plusDays(5), head);
        assertThat(permits.may(deputy, Act.SIGN, health)).isFalse();

        setPeriod("from_day = access.today() - 9, to_day = access.today()");
        assertThat(permits.may(deputy, Act.SIGN, health)).isTrue();
        setPeriod("from_day = access.today() - 9, to_day = access.today() - 1");
        assertThat(permits.may(deputy, Act.SIGN, health)).isFalse();
    }

    @Test
    void it_stops_when_the_principal_loses_the_role_or_is_blocked() {
        appoint(head, deputy, health, today(), today().plusDays(5), head);
        block.execute(new AccountId(head.account()), "", given.administrator());
        assertThat(permits.may(deputy, Act.SIGN, health)).isFalse();

        var other = given.actor(Role.HEAD, schools);
        var teacher = given.actor(Role.UNION_OFFICER, schools);
        appoint(other, teacher, schools, today(), today().plusDays(5), other);
        assertThat(permits.may(teacher, Act.SIGN, schools)).isTrue();
        revoke.execute(grantOf(other), "", given.administrator());
        assertThat(permits.may(teacher, Act.SIGN, schools)).isFalse();
    }

    @Test
    void a_stand_in_appoints_no_stand_in() {
        appoint(head, deputy, health, today(), today().plusDays(5), head);
        var third = given.actor(Role.UNION_OFFICER, health);

        assertRefused(AccessRefusals.STAND_IN_NOT_HELD, () -> appoint(deputy, third, health, today(), today(), deputy));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> appoint(head, third, health, today(), today(), deputy));
    }

    @Test
    void an_end_and_a_reason_are_needed() {
        assertRefused(AccessRefusals.STAND_IN_END, () -> appoint(head, deputy, health, today(), null, head));
        assertRefused(
                AccessRefusals.STAND_IN_END,
                () -> appoint(head, deputy, health, today().minusDays(9), today().minusDays(1), head));
        assertRefused(
                AccessRefusals.STAND_IN_REASON,
                () -> appoint.execute(
                        new AppointStandIn.Command(
                                id(head), id(deputy), new Grant.Terms(Role.HEAD, health, today(), today(), " ")),
                        head));
    }

    @Test
    void nobody_stands_in_for_himself_or_is_found_in_another_branch() {
        assertRefused(AccessRefusals.STAND_IN_SELF, () -> appoint(head, head, health, today(), today(), head));
        var stranger = given.actor(Role.HEAD, schools);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> appoint(head, stranger, health, today(), today(), head));
    }

    @Test
    void an_administrator_appoints_for_accounts_he_manages_and_for_no_others() {
        var own = given.actor(Role.ADMINISTRATOR, health);
        var others = given.actor(Role.ADMINISTRATOR, schools);

        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> appoint(head, deputy, health, today(), today(), others));
        assertRefused(AccessRefusals.STAND_IN_SELF, () -> appoint(head, own, health, today(), today(), own));
        appoint(head, deputy, health, today(), today(), own);
        assertThat(permits.may(deputy, Act.SIGN, health)).isTrue();
    }

    @Test
    void the_administration_of_accounts_passes_on_only_from_the_top() {
        var administrator = given.actor(Role.ADMINISTRATOR, health);
        appoint(Role.ADMINISTRATOR, administrator, deputy, health, today(), today(), administrator);

        assertThat(permits.may(deputy, Act.MANAGE_UNITS, health)).isTrue();
        assertThat(permits.may(deputy, Act.MANAGE_ACCOUNTS, health)).isFalse();

        var third = given.actor(Role.UNION_OFFICER, health);
        appoint(Role.ADMINISTRATOR, administrator, third, health, today(), today(), given.administrator());
        assertThat(permits.may(third, Act.MANAGE_ACCOUNTS, health)).isTrue();
    }

    @Test
    void it_is_ended_early_by_either_of_the_two_and_by_nobody_else() {
        appoint(head, deputy, health, today(), today().plusDays(5), head);
        var grant = standInOf(deputy);

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> end.execute(grant, given.actor(Role.HEAD, schools)));
        assertThat(permits.may(deputy, Act.SIGN, health)).isTrue();
        end.execute(grant, deputy);
        assertThat(permits.may(deputy, Act.SIGN, health)).isFalse();
    }

    private void appoint(
            Actor principal, Actor standIn, @Nullable UnitId unit, LocalDate from, @Nullable LocalDate to, Actor by) {
        appoint(Role.HEAD, principal, standIn, unit, from, to, by);
    }

    private void appoint(
            Role role,
            Actor principal,
            Actor standIn,
            @Nullable UnitId unit,
            LocalDate from,
            @Nullable LocalDate to,
            Actor by) {
        appoint.execute(
                new AppointStandIn.Command(
                        id(principal), id(standIn), new Grant.Terms(role, unit, from, to, "đi công tác")),
                by);
    }

    private void setPeriod(String columns) {
        jdbc.sql("update access.role_grant set " + columns + " where account = ? and stands_in_for is not null")
                .param(deputy.account())
                .update();
    }

    private GrantId grantOf(Actor of) {
        return new GrantId(jdbc.sql("select id from access.role_grant where account = ?")
                .param(of.account())
                .query(UUID.class)
                .single());
    }

    private GrantId standInOf(Actor of) {
        return new GrantId(jdbc.sql("select id from access.role_grant where account = ? and stands_in_for is not null")
                .param(of.account())
                .query(UUID.class)
                .single());
    }

    private static AccountId id(Actor actor) {
        return new AccountId(actor.account());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
