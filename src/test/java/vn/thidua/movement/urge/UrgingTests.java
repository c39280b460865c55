package vn.thidua.movement.urge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.format.DateTimeFormatter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.GivenMovement;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.Visitor;
import vn.thidua.notice.Told;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Units are urged by those above them, no more than once a day, and those who answer for them are told.
@DatabaseTest
class UrgingTests {
    private static final String URGED = "movement.notice.urged";

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private UrgeLate urge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private GivenMovement world;
    private Told told;

    @BeforeEach
    void a_movement_in_which_all_owe_a_report() {
        world = new GivenMovement(beans);
        told = new Told(jdbc);
    }

    @Test
    void the_officers_and_heads_of_the_unit_are_told_once_a_day() {
        var clerk = given.actor(Role.EMULATION_OFFICER, world.finance);
        var head = given.actor(Role.HEAD, world.finance);
        var auditor = given.actor(Role.AUDITOR, world.finance);
        var elsewhere = given.actor(Role.HEAD, world.industry);

        assertThat(urge.unit(world.movement, world.finance, world.officer)).isEqualTo(new UrgeLate.Done(1, 1));
        refused(MovementRefusals.URGED_TODAY, () -> urge.unit(world.movement, world.finance, world.officer));

        assertThat(told.kinds(clerk)).containsOnlyOnce(URGED);
        assertThat(told.kinds(head)).containsOnlyOnce(URGED);
        assertThat(told.kinds(auditor)).doesNotContain(URGED);
        assertThat(told.kinds(elsewhere)).doesNotContain(URGED);
        assertThat(told.kinds(world.officer)).doesNotContain(URGED);
    }

    @Test
    void all_that_are_late_are_urged_together_but_for_those_urged_today() {
        var clerk = given.actor(Role.EMULATION_OFFICER, world.planning);
        world.handsIn(world.industry, GivenMovement.REPORT);
        urge.unit(world.movement, world.finance, world.officer);

        assertThat(urge.all(world.movement, world.officer)).isEqualTo(new UrgeLate.Done(1, 1));
        assertThat(told.kinds(clerk)).containsOnlyOnce(URGED);
    }

    @Test
    void the_unit_right_above_may_urge_and_nobody_else_below_the_leader() {
        var industry = given.actor(Role.EMULATION_OFFICER, world.industry);
        var planning = given.actor(Role.EMULATION_OFFICER, world.planning);

        assertThat(urge.unit(world.movement, world.planning, industry)).isEqualTo(new UrgeLate.Done(1, 1));
        notThere(() -> urge.unit(world.movement, world.finance, industry));
        refused(AccessRefusals.NOT_PERMITTED, () -> urge.unit(world.movement, world.industry, industry));
        refused(AccessRefusals.NOT_PERMITTED, () -> urge.unit(world.movement, world.planning, planning));
        refused(
                AccessRefusals.NOT_PERMITTED,
                () -> urge.unit(world.movement, world.planning, given.actor(Role.AUDITOR, world.province)));
    }

    @Test
    void whoever_urges_all_reaches_only_those_below_him() {
        var industry = given.actor(Role.HEAD, world.industry);

        assertThat(urge.all(world.movement, industry)).isEqualTo(new UrgeLate.Done(1, 1));
        assertThat(urge.unit(world.movement, world.finance, world.officer)).isEqualTo(new UrgeLate.Done(1, 1));
    }

    @Test
    void to_a_stranger_there_is_neither_the_movement_nor_the_unit() {
        var stranger = given.actor(Role.HEAD, given.unit("UBND tỉnh khác", null));

        notThere(() -> urge.all(world.movement, stranger));
        notThere(() -> urge.unit(null, world.finance, stranger));
    }

    @Test
    void where_nothing_is_late_nobody_is_urged() {
        world.done(world.finance, GivenMovement.REPORT);

        refused(MovementRefusals.NOTHING_LATE, () -> urge.unit(world.movement, world.finance, world.officer));
    }

    @Test
    void the_board_the_duty_and_the_trail_remember_it() throws Exception {
        var leader = new Visitor(web, given.signsIn(Role.HEAD, world.province));
        var board = world.address() + "/board";
        var page = leader.page(board + "?q=tai chinh");
        var form = page.select("td.act form").first();
        assertThat(form.attr("action")).isEqualTo(world.address() + "/urges");
        assertThat(page.select(".acts form button").text()).isEqualTo("Nhắc 3 đơn vị trễ");

        var sent = leader.sends(
                world.address() + "/urges",
                "unit",
                Ids.text(world.finance.value()),
                "back",
                form.select("input[name=back]").val());
        assertThat(sent.getRedirectedUrl()).startsWith(board).contains("q=tai");
        assertThat(leader.sends(world.address() + "/urges", "unit", Ids.text(world.finance.value()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(leader.sends(world.address() + "/urges", "back", "https://example.org")
                        .getRedirectedUrl())
                .isEqualTo(board);

        var day = world.today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        var mention = "đã nhắc 1 lần, lần cuối " + day;
        assertThat(leader.page(board).select("tbody th").text()).contains(mention);
        assertThat(leader.page(board).select(".acts form")).isEmpty();
        assertThat(leader.page("/duties/"
                                + world.duty(world.finance, GivenMovement.REPORT)
                                        .text())
                        .select(".head")
                        .text())
                .contains(mention);
        assertThat(jdbc.sql("select count(*) from audit.entry where subject = ? and fact = 'movement.DutiesUrged'")
                        .param(world.movement.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void notThere(ThrowingCallable act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act);
    }
}
