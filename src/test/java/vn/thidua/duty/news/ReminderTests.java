package vn.thidua.duty.news;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.GivenDuties;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.notice.Told;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Reminders as days go by, around holidays and a day to make up for one; once each, however many servers; and by
/// letter on a real mail server that may be away.
@DatabaseTest
@DirtiesContext
class ReminderTests {
    /// Its own, so that the server comes back where it was.
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    /// A Friday; Wednesday the 2nd is the National Day, Tuesday the 1st its neighbour, and Monday the 31st of August is
    /// off against a Saturday that is worked.
    private static final LocalDate DUE = LocalDate.of(2026, 9, 4);

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> PORT);
        settings.add("thidua.mail-from", () -> "thidua@tinh.example");
        settings.add("thidua.address", () -> "https://thidua.example/");
    }

    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private Reminders reminders;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private Actor asking;
    private Actor officer;
    private DutyId report;
    private Told told;

    @BeforeEach
    void a_report_due_on_the_friday_after_the_national_day() {
        told = new Told(jdbc);
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        asking = given.actor(Role.EMULATION_OFFICER, province);
        officer = given.actor(Role.EMULATION_OFFICER, commune);
        report = new GivenDuties(duties, transactions).of("Báo cáo quý", province, DUE, commune);
        jdbc.sql("delete from duty.reminder").update();
    }

    @Test
    void one_is_reminded_five_and_one_working_day_before_and_once_when_it_is_late() {
        // working days before the 4th: the 3rd, 28/8, 27/8, 26/8, 25/8
        assertThat(on(LocalDate.of(2026, 8, 24))).isEmpty();
        assertThat(on(LocalDate.of(2026, 8, 25))).containsExactly("duty.notice.ahead");
        assertThat(on(LocalDate.of(2026, 8, 26))).as("once").hasSize(1);
        assertThat(on(LocalDate.of(2026, 9, 2))).hasSize(1);
        assertThat(on(LocalDate.of(2026, 9, 3))).containsExactly("duty.notice.ahead", "duty.notice.ahead");
        assertThat(on(DUE)).hasSize(2);
        assertThat(on(LocalDate.of(2026, 9, 5))).as("a Saturday").hasSize(2);
        assertThat(on(LocalDate.of(2026, 9, 7))).hasSize(3).endsWith("duty.notice.late");
        assertThat(on(LocalDate.of(2026, 9, 8))).hasSize(3);
        assertThat(arguments()).anyMatch(text -> text.contains("5")).allMatch(text -> text.contains("Báo cáo quý"));
        assertThat(told.about(report.value(), asking))
                .as("who asked is not reminded")
                .isEmpty();
    }

    @Test
    void a_server_that_was_away_makes_good_for_it_and_sends_only_what_still_holds() {
        assertThat(on(LocalDate.of(2026, 8, 28))).containsExactly("duty.notice.ahead");

        var second = new GivenDuties(duties, transactions).of("Báo cáo năm", province, DUE, commune);
        reminders.remind(LocalDate.of(2026, 9, 7));
        assertThat(told.about(second.value(), officer)).containsExactly("duty.notice.late");

        var old = new GivenDuties(duties, transactions).of("Báo cáo cũ", province, DUE.minusDays(60), commune);
        reminders.remind(LocalDate.of(2026, 9, 7));
        assertThat(told.about(old.value(), officer)).as("long late already").isEmpty();
    }

    @Test
    void what_was_handed_in_is_not_reminded_of_and_what_came_back_is() {
        submit.execute(report, "Xong.", List.of(), officer);
        assertThat(on(LocalDate.of(2026, 9, 3))).isEmpty();

        giveBack.execute(report, Objects.requireNonNull(register.require(report).version()), "Thiếu.", asking);
        assertThat(on(LocalDate.of(2026, 9, 3))).containsExactly("duty.notice.returned", "duty.notice.ahead");
    }

    @Test
    void a_date_that_moves_is_reminded_of_anew() {
        assertThat(on(LocalDate.of(2026, 9, 3))).hasSize(1);
        jdbc.sql("update duty.duty set due_on = date '2026-09-18', version = version + 1 where id = ?")
                .param(report.value())
                .update();

        assertThat(on(LocalDate.of(2026, 9, 10))).hasSize(1);
        assertThat(on(LocalDate.of(2026, 9, 11))).hasSize(2);
    }

    @Test
    void nobody_is_reminded_before_the_time_opens() {
        jdbc.sql("update duty.duty set opens_on = date '2026-08-31' where id = ?")
                .param(report.value())
                .update();

        assertThat(on(LocalDate.of(2026, 8, 28))).isEmpty();
        assertThat(on(LocalDate.of(2026, 8, 31))).containsExactly("duty.notice.ahead");
    }

    @Test
    void of_several_servers_one_reminds() throws Exception {
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> server = () -> {
                reminders.remind(LocalDate.of(2026, 9, 3));
                return true;
            };
            for (var done : servers.invokeAll(List.of(server, server, server, server))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(told.about(report.value(), officer)).containsExactly("duty.notice.ahead");
    }

    @Test
    void who_wants_it_at_once_gets_a_letter_and_a_mail_server_that_is_away_loses_none() throws Exception {
        mailbox(officer);
        MAIL.stop();
        reminders.remind(LocalDate.of(2026, 9, 3));
        await().atMost(20, SECONDS)
                .until(() -> jdbc.sql("select count(*) from access.letter where tries > 0")
                                .query(Integer.class)
                                .single()
                        > 0);
        assertThat(told.about(report.value(), officer)).containsExactly("duty.notice.ahead");
        MAIL.start();
        // the tries come back after a minute; here the clock is moved instead
        jdbc.sql("update access.letter set next_at = now() - interval '1 second'")
                .update();
        // a second reminder wakes the postman
        new GivenDuties(duties, transactions).of("Báo cáo tháng", province, DUE, commune);
        reminders.remind(LocalDate.of(2026, 9, 3));

        await().atMost(20, SECONDS).until(() -> received(officer).size() == 2);
        assertThat(received(officer)).anySatisfy(letter -> {
            assertThat(letter.getSubject()).isEqualTo("ThiDua: Nhắc nhiệm vụ sắp đến hạn");
            assertThat((String) letter.getContent())
                    .contains("Xã Vĩnh Lộc còn nhiệm vụ: Báo cáo quý. Hạn 04/09/2026 (còn 1 ngày làm việc)");
        });
    }

    private List<String> on(LocalDate day) {
        reminders.remind(day);
        return told.about(report.value(), officer);
    }

    private List<String> arguments() {
        return jdbc.sql("select arguments::text from notice.notice where about = ?")
                .param(report.value())
                .query(String.class)
                .list();
    }

    private void mailbox(Actor of) {
        jdbc.sql("insert into access.email (account, address, confirmed_at) values (?, ?, now())")
                .params(of.account(), of.account() + "@tinh.example")
                .update();
        jdbc.sql("insert into notice.wish (account, kind, mail) values (?, 'duty.notice.ahead', 'AT_ONCE')")
                .param(of.account())
                .update();
    }

    private static List<MimeMessage> received(Actor of) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter -> to(letter).equals(of.account() + "@tinh.example"))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
