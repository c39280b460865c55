package vn.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The right people are told, once, and nobody else.
@DatabaseTest
class NoticesTests {
    @Autowired
    private Given given;

    @Autowired
    private Notices notices;

    @Autowired
    private AppointStandIn appoint;

    @Autowired
    private BlockAccount block;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Told told;
    private UnitId province;
    private UnitId health;
    private UnitId hospital;
    private UnitId schools;
    private Actor chairman;
    private Actor head;
    private Actor officer;
    private Actor stranger;

    @BeforeEach
    void a_province_with_two_branches() {
        told = new Told(jdbc);
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        hospital = given.unit("Bệnh viện Ba Bến", health);
        schools = given.unit("Sở Giáo dục", province);
        chairman = given.actor(Role.HEAD, province);
        head = given.actor(Role.HEAD, health);
        officer = given.actor(Role.EMULATION_OFFICER, health);
        stranger = given.actor(Role.HEAD, schools);
    }

    @Test
    void whoever_holds_the_role_nearest_to_the_unit_is_told_and_nobody_above_or_beside() {
        var about = tell(To.holders(Role.HEAD, hospital));

        assertThat(told.about(about, head)).hasSize(1);
        for (var other : List.of(chairman, officer, stranger, given.administrator())) {
            assertThat(told.about(about, other)).isEmpty();
        }
    }

    @Test
    void where_the_nearest_is_blocked_the_next_above_answers_for_the_unit() {
        block.execute(new AccountId(head.account()), "nghỉ việc", given.administrator());

        var about = tell(To.holders(Role.HEAD, hospital), To.account(new AccountId(head.account())));

        assertThat(told.about(about, chairman)).hasSize(1);
        assertThat(told.about(about, head)).isEmpty();
    }

    @Test
    void a_stand_in_is_told_beside_whom_he_stands_in_for_and_only_for_his_part() {
        var deputy = given.actor(Role.EMULATION_OFFICER, hospital);
        appoint.execute(
                new AppointStandIn.Command(
                        new AccountId(head.account()),
                        new AccountId(deputy.account()),
                        new Grant.Terms(
                                Role.HEAD,
                                hospital,
                                LocalDate.now(clock),
                                LocalDate.now(clock).plusDays(3),
                                "đi công tác")),
                head);

        var ofHospital = tell(To.holders(Role.HEAD, hospital));
        var ofHealth = tell(To.holders(Role.HEAD, health));

        assertThat(told.about(ofHospital, deputy)).hasSize(1);
        assertThat(told.about(ofHospital, head)).hasSize(1);
        assertThat(told.about(ofHealth, deputy)).isEmpty();
        assertThat(told.about(ofHealth, head)).hasSize(1);
    }

    @Test
    void a_role_taken_back_or_not_begun_yet_counts_for_nothing() {
        jdbc.sql("update access.role_grant set from_day = access.today() + 1 where account = ?")
                .param(head.account())
                .update();
        jdbc.sql("update access.role_grant set revoked_at = now() where account = ?")
                .param(stranger.account())
                .update();

        assertThat(told.about(tell(To.holders(Role.HEAD, health)), head)).isEmpty();
        assertThat(told.about(tell(To.holdersAt(Role.HEAD, List.of(schools, health))), stranger))
                .isEmpty();
    }

    @Test
    void units_below_are_told_only_where_the_role_is_held_at_the_very_unit() {
        var about = tell(To.holdersAt(Role.HEAD, List.of(health, schools)));

        assertThat(told.about(about, head)).hasSize(1);
        assertThat(told.about(about, stranger)).hasSize(1);
        assertThat(told.about(about, chairman)).isEmpty();
        assertThat(told.about(tell(To.holdersAt(Role.HEAD, List.of(hospital))), head))
                .isEmpty();
    }

    @Test
    void who_may_not_see_the_unit_any_more_is_not_told_of_it() {
        var about = tell(To.seeing(health, List.of(officer.account(), stranger.account(), chairman.account())));

        assertThat(told.about(about, officer)).hasSize(1);
        assertThat(told.about(about, chairman)).hasSize(1);
        assertThat(told.about(about, stranger)).isEmpty();
    }

    @Test
    void a_person_is_told_through_his_account() {
        var person = Ids.next();
        jdbc.sql("update access.account set person = ? where id = ?")
                .params(person, officer.account())
                .update();

        assertThat(told.about(tell(To.person(new PersonId(person))), officer)).hasSize(1);
        assertThat(told.about(tell(To.person(new PersonId(Ids.next()))), officer))
                .isEmpty();
    }

    @Test
    void nobody_is_told_twice_of_one_event_however_often_he_is_meant() {
        var about = Ids.next();
        var news = Told.news("x/" + Ids.text(about), about, ByMail.NONE);
        transaction.executeWithoutResult(
                _ -> notices.tell(news, To.holders(Role.HEAD, health), To.account(new AccountId(head.account()))));
        transaction.executeWithoutResult(_ -> notices.tell(news, To.holders(Role.HEAD, health)));

        assertThat(told.about(about, head)).hasSize(1);
    }

    @Test
    void who_did_it_himself_is_not_told() {
        var about = Ids.next();
        transaction.executeWithoutResult(_ -> notices.tell(
                new News(
                        FoundationNotices.ROLE,
                        Ids.text(about),
                        Message.of("notice.told.password_reset"),
                        "/account",
                        new News.About("test", about),
                        Urgency.TO_KNOW,
                        head),
                To.account(new AccountId(head.account())),
                To.account(new AccountId(officer.account()))));

        assertThat(told.about(about, head)).isEmpty();
        assertThat(told.about(about, officer)).hasSize(1);
    }

    @Test
    void what_is_undone_was_never_told() {
        var about = Ids.next();
        transaction.executeWithoutResult(status -> {
            notices.tell(Told.news(Ids.text(about), about, ByMail.NONE), To.account(new AccountId(head.account())));
            status.setRollbackOnly();
        });
        assertThat(told.about(about, head)).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.tell(
                        Told.news(Ids.text(about), about, ByMail.NONE), To.account(new AccountId(head.account()))));
    }

    private UUID tell(To... to) {
        return Told.tell(notices, transaction, ByMail.NONE, to);
    }
}
