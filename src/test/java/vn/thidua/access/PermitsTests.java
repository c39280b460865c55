package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PermitsTests {
    @Autowired
    private Given given;

    @Autowired
    private Permits permits;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId health;
    private UnitId hospital;
    private UnitId schools;

    @BeforeEach
    void a_province() {
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        hospital = given.unit("Bệnh viện Ba Bến", health);
        schools = given.unit("Sở Giáo dục", province);
    }

    @Test
    void a_role_reaches_the_whole_subtree() {
        var officer = given.actor(Role.EMULATION_OFFICER, health);

        permits.require(officer, Act.DRAFT, health);
        permits.require(officer, Act.DRAFT, hospital);
        assertThat(listed(officer, Act.DRAFT)).containsExactlyInAnyOrder(health, hospital);
    }

    @Test
    void another_branch_is_missing_not_forbidden() {
        var officer = given.actor(Role.EMULATION_OFFICER, health);

        assertMissing(officer, Act.SEE, schools);
        assertMissing(officer, Act.DRAFT, schools);
        assertMissing(officer, Act.DRAFT, province);
    }

    @Test
    void a_unit_that_is_not_there_is_missing_even_to_the_administrator() {
        assertMissing(given.administrator(), Act.SEE, new UnitId(Ids.next()));
    }

    @Test
    void a_role_that_is_not_enough_is_refused_with_its_code() {
        var union = given.actor(Role.UNION_OFFICER, health);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> permits.require(union, Act.SIGN, hospital))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(AccessRefusals.NOT_PERMITTED));
    }

    @Test
    void an_administrator_neither_drafts_nor_signs() {
        assertThat(permits.may(given.administrator(), Act.DRAFT, health)).isFalse();
        assertThat(permits.may(given.administrator(), Act.SIGN, health)).isFalse();
    }

    @Test
    void a_moved_unit_leaves_the_reach_of_its_old_superior_with_all_below_it() {
        var officer = given.actor(Role.EMULATION_OFFICER, health);
        var ward = given.unit("Khoa Nội", hospital);

        moveUnit.execute(hospital, schools, given.administrator());

        assertMissing(officer, Act.SEE, ward);
        assertThat(permits.may(given.actor(Role.HEAD, schools), Act.SIGN, ward)).isTrue();
    }

    @Test
    void the_tops_of_several_grants_are_what_one_can_act_for() {
        var officer = given.actor(Role.EMULATION_OFFICER, hospital);
        given.also(officer, Role.EMULATION_OFFICER, schools);

        assertThat(permits.unitsOf(officer, Act.DRAFT)).containsExactlyInAnyOrder(hospital, schools);
        assertThat(permits.mayAnywhere(officer, Act.DRAFT)).isTrue();
        assertThat(permits.mayAnywhere(officer, Act.SIGN)).isFalse();
        assertThat(permits.mayEverywhere(officer, Act.DRAFT)).isFalse();
    }

    @Test
    void a_grant_counts_from_its_first_day_to_its_last() {
        var officer = given.actor(Role.EMULATION_OFFICER, health);

        setPeriod(officer, "from_day = access.today() - 9, to_day = access.today()");
        assertThat(permits.may(officer, Act.DRAFT, health)).isTrue();
        setPeriod(officer, "from_day = access.today() - 9, to_day = access.today() - 1");
        assertThat(permits.may(officer, Act.DRAFT, health)).isFalse();
        setPeriod(officer, "from_day = access.today() + 1, to_day = null");
        assertThat(permits.may(officer, Act.DRAFT, health)).isFalse();
    }

    @Test
    void the_database_and_the_code_agree_on_what_a_role_permits() {
        for (var role : Role.values()) {
            for (var act : Act.values()) {
                assertThat(jdbc.sql("select exists (select from access.role_act where role = ? and act = ?)")
                                .params(role.name(), act.name())
                                .query(Boolean.class)
                                .single())
                        .as("%s may %s", role, act)
                        .isEqualTo(role.permits(act));
            }
        }
    }

    private List<UnitId> listed(Actor by, Act act) {
        return jdbc.sql("select unit from access.permitted_units(?, ?)")
                .params(by.account(), act.name())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private void setPeriod(Actor of, String columns) {
        jdbc.sql("update access.role_grant set " + columns + " where account = ?")
                .param(of.account())
                .update();
    }

    private void assertMissing(Actor by, Act act, UnitId unit) {
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.require(by, act, unit));
    }
}
