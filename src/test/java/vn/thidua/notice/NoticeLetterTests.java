package vn.thidua.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Texts;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Notices by letter, on a real mail server.
@DatabaseTest
@DirtiesContext
class NoticeLetterTests {
    /// Its own, so that the server comes back where it was.
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

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
    private Notices notices;

    @Autowired
    private ChooseMail choose;

    @Autowired
    private DailyLetters daily;

    @Autowired
    private BlockAccount block;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private Actor own;

    @BeforeEach
    void somebody_with_a_mailbox() {
        unit = given.unit("Sở Nội vụ", null);
        own = mailbox();
    }

    @Test
    void a_letter_goes_at_once_to_who_wants_it_with_the_way_to_the_notice() throws MessagingException {
        tell(own, ByMail.AT_ONCE);

        var letter = letters(own, 1).getFirst();
        assertThat(letter.getSubject()).isEqualTo("ThiDua: Bảo mật tài khoản");
        assertThat(body(letter))
                .contains("gỡ xác thực hai bước")
                .containsPattern("https://thidua\\.example/notices/[0-9a-z]{25}")
                .contains("https://thidua.example/account/notices");
    }

    @Test
    void who_wants_none_whose_address_is_not_confirmed_or_who_is_blocked_gets_no_letter() {
        var without = given.actor(Role.HEAD, unit);
        address(without, false);
        var blocked = mailbox();
        block.execute(new AccountId(blocked.account()), "nghỉ", given.administrator());
        choose.execute(Map.of("notice.kind.security", ByMail.NONE), 7, own);

        for (var one : List.of(own, without, blocked)) {
            tell(one, ByMail.AT_ONCE);
        }

        var last = mailbox();
        tell(last, ByMail.AT_ONCE);
        letters(last, 1);
        for (var one : List.of(own, without, blocked)) {
            assertThat(received(one)).isEmpty();
        }
    }

    @Test
    void one_letter_a_day_holds_what_is_unread_at_the_hour_one_chose() throws MessagingException {
        choose.execute(Map.of("notice.kind.security", ByMail.DAILY), 16, own);
        tell(own, ByMail.AT_ONCE);
        tell(own, ByMail.AT_ONCE);
        var read = tell(own, ByMail.AT_ONCE);
        jdbc.sql("update notice.notice set read_at = now() where about = ?")
                .param(read)
                .update();
        var tomorrow = LocalDate.now(Texts.ZONE).plusDays(1);

        daily.write(at(tomorrow, 15, 55));
        daily.write(at(tomorrow, 16, 3));
        daily.write(at(tomorrow, 16, 13));
        daily.write(at(tomorrow.plusDays(1), 16, 3));

        var letter = letters(own, 1).getFirst();
        assertThat(letter.getSubject()).startsWith("ThiDua: 2 thông báo chưa đọc, ngày ");
        assertThat(body(letter).split("https://thidua.example/notices/")).hasSize(3);
        assertThat(digests(own)).as("nothing new, no letter").isEqualTo(1);
    }

    @Test
    void of_several_servers_one_writes_the_daily_letter() throws Exception {
        tell(own, ByMail.DAILY);
        var now = at(LocalDate.now(Texts.ZONE).plusDays(1), 9, 3);
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> server = () -> {
                daily.write(now);
                return true;
            };
            for (var done : servers.invokeAll(List.of(server, server, server, server))) {
                assertThat(done.get()).isTrue();
            }
        }
        var last = mailbox();
        tell(last, ByMail.AT_ONCE);
        letters(last, 1);
        assertThat(letters(own, 1)).hasSize(1);
        assertThat(digests(own)).isEqualTo(1);
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() {
        MAIL.stop();
        tell(own, ByMail.AT_ONCE);
        await().atMost(20, SECONDS)
                .until(() -> jdbc.sql("select count(*) from access.letter where tries > 0")
                                .query(Integer.class)
                                .single()
                        > 0);
        MAIL.start();
        // the tries come back after a minute; here the clock is moved instead
        jdbc.sql("update access.letter set next_at = now() - interval '1 second'")
                .update();
        var another = mailbox();
        tell(another, ByMail.AT_ONCE);

        assertThat(letters(own, 1)).hasSize(1);
    }

    private UUID tell(Actor to, ByMail mail) {
        return Told.tell(notices, transaction, mail, To.account(new AccountId(to.account())));
    }

    private Actor mailbox() {
        var somebody = given.actor(Role.HEAD, unit);
        address(somebody, true);
        return somebody;
    }

    private void address(Actor of, boolean confirmed) {
        jdbc.sql("insert into access.email (account, address, confirmed_at) values (?, ?, case when ? then now() end)")
                .params(of.account(), address(of), confirmed)
                .update();
    }

    private static String address(Actor of) {
        return of.account() + "@tinh.example";
    }

    private List<MimeMessage> letters(Actor of, int many) {
        await().atMost(20, SECONDS).until(() -> received(of).size() >= many);
        return received(of);
    }

    private static List<MimeMessage> received(Actor of) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter -> to(letter).equals(address(of)))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(MimeMessage letter) {
        try {
            return (String) letter.getContent();
        } catch (Exception e) {
            throw new IllegalStateException(GreenMailUtil.getBody(letter), e);
        }
    }

    private int digests(Actor of) {
        return jdbc.sql("select count(*) from notice.digest where account = ?")
                .param(of.account())
                .query(Integer.class)
                .single();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Texts.ZONE).toInstant();
    }
}
