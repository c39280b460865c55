package vn.thidua.duty.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.GivenDuties;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The feed as a calendar program finds it, read back with another library than the one that wrote it.
@DatabaseTest
class CalendarFeedTests {
    private static final String WORDS =
            "Báo cáo sơ kết 6 tháng, kèm số liệu; gửi Ủy ban nhân dân phường Cửa Biển \\ Phòng Văn hóa – Xã hội";

    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private WaiveDuty waive;

    @Autowired
    private BlockAccount block;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId commune;
    private LocalDate due;
    private String clerk;
    private Cookie session;
    private DutyId report;

    @BeforeEach
    void a_clerk_with_a_dated_duty() throws Exception {
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        due = LocalDate.now(clock).plusDays(3);
        clerk = given.signsIn(Role.EMULATION_OFFICER, commune);
        session = session(web, clerk);
        report = asked(WORDS, due, commune);
        asked("Chưa định ngày", null, commune);
        asked("Việc của xã khác", due, given.unit("Xã Tân Hưng", province));
    }

    @Test
    void a_program_reads_whole_days_with_all_their_letters() throws Exception {
        var event = only(opened());

        assertThat(event.getSummary().getValue()).isEqualTo(WORDS + " (Xã Vĩnh Lộc)");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo(due.toString().replace("-", ""));
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo(due.plusDays(1).toString().replace("-", ""));
        assertThat(event.getUid().getValue()).isEqualTo("duty-" + report.text() + "@thidua");
        assertThat(event.getDescription().getValue())
                .contains("“Báo cáo trước ngày 25.”", "Đơn vị giao: Tỉnh Sông Lam", "/duties/" + report.text());
        assertThat(event.getUrl().getValue()).endsWith("/duties/" + report.text());
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void what_is_written_keeps_the_rules_of_the_format() throws Exception {
        var text = body(path(opened()));

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Báo cáo sơ kết 6 tháng\\, kèm số liệu\\; gửi");
        assertThat(Biweekly.parse(text)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_event_keeps_its_uid_and_its_sequence_grows_while_the_duty_goes_on() throws Exception {
        var path = path(opened());
        var before = only(path);

        submit.execute(report, "Xong.", List.of(), actor());
        var after = only(path);
        accept.execute(report, seen(), given.actor(Role.EMULATION_OFFICER, province));
        var done = only(path);

        assertThat(List.of(after.getUid(), done.getUid())).containsOnly(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(done.getSequence().getValue())
                .isGreaterThan(after.getSequence().getValue());
        assertThat(done.getSummary().getValue()).isEqualTo("✓ " + WORDS);
    }

    @Test
    void what_was_waived_is_gone() throws Exception {
        var path = path(opened());
        waive.execute(report, seen(), "Không phát sinh.", given.actor(Role.EMULATION_OFFICER, province));

        assertThat(events(path)).isEmpty();
    }

    @Test
    void it_is_read_without_signing_in_and_kept_by_no_cache_of_others() throws Exception {
        var answer = read(path(opened()));

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.getCookies()).isEmpty();
        var feed = Jsoup.parse(web.perform(get("/calendar/feed").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(feed.text()).contains("Được đọc lần cuối lúc");
        assertThat(feed.select("#feed-address")).as("shown once").isEmpty();
    }

    @Test
    void the_secret_is_nowhere_but_with_its_owner() throws Exception {
        var secret = path(opened()).replaceAll("^.*/|\\.ics$", "");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select encode(hash, 'escape') from duty.feed where account = ?")
                        .param(actor().account())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from audit.entry e where e::text like '%' || ? || '%'")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select fact from audit.entry where subject = ? and fact like 'duty.%'")
                        .param(actor().account())
                        .query(String.class)
                        .list())
                .containsExactly("duty.CalendarFeedOpened");
    }

    @Test
    void a_new_address_ends_the_old_one_and_taking_it_back_ends_it_for_good() throws Exception {
        var old = path(opened());
        var fresh = path(opened());

        assertThat(read(old).getStatus()).isEqualTo(404);
        assertThat(events(fresh)).hasSize(1);
        web.perform(post("/calendar/feed/removal").cookie(session).with(csrf()));
        assertThat(read(fresh).getStatus()).isEqualTo(404);
        assertThat(read("/calendar/unbekannt.ics").getStatus()).isEqualTo(404);
    }

    @Test
    void each_reads_his_own_and_nothing_of_others() throws Exception {
        var own = path(opened());
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Mới", province)));
        var other = path(opened(stranger));

        assertThat(events(own)).hasSize(1);
        assertThat(events(other)).isEmpty();
    }

    @Test
    void when_the_role_ends_its_duties_leave_the_feed_and_a_blocked_account_has_none() throws Exception {
        var path = path(opened());
        jdbc.sql(
                        "update access.role_grant set from_day = access.today() - 9, to_day = access.today() - 1 where account = ?")
                .param(actor().account())
                .update();
        assertThat(events(path)).isEmpty();
        assertThat(read(path).getStatus()).isEqualTo(200);

        block.execute(new AccountId(actor().account()), "nghỉ", given.administrator());
        assertThat(read(path).getStatus()).isEqualTo(404);
    }

    @Test
    void the_month_shows_the_duty_on_its_day_and_is_the_same_for_nobody_else() throws Exception {
        var month = "/calendar?month=" + due.toString().substring(0, 7);
        var page = Jsoup.parse(web.perform(get(month).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("td:has(b:matchesOwn(^" + due.getDayOfMonth() + "$)):not(.beside) a.entry .words")
                        .eachText())
                .containsExactly(WORDS);
        var auditor = session(web, given.signsIn(Role.AUDITOR, province));
        assertThat(Jsoup.parse(web.perform(get(month).cookie(auditor))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .select("a.entry"))
                .isEmpty();
        var tet = Jsoup.parse(web.perform(get("/calendar?month=2026-09").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(tet.select("td.holiday .special").text()).contains("Quốc khánh");
        for (var odd : List.of("2026-13", "abc", "1900-01", "9999-01")) {
            assertThat(web.perform(get("/calendar?month=" + odd).cookie(session))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    private String opened() throws Exception {
        return opened(session);
    }

    private String opened(Cookie session) throws Exception {
        var page = web.perform(post("/calendar/feed").cookie(session).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Objects.requireNonNull(Jsoup.parse(page).selectFirst("#feed-address"))
                .text();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendar/"));
    }

    private VEvent only(String address) throws Exception {
        var events = events(path(address));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private List<VEvent> events(String path) throws Exception {
        ICalendar calendar = Biweekly.parse(body(path)).first();
        return calendar.getEvents();
    }

    private String body(String path) throws Exception {
        return read(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private DutyId asked(String words, @Nullable LocalDate due, UnitId unit) {
        return new GivenDuties(duties, transactions).of(words, province, due, unit);
    }

    private int seen() {
        return Objects.requireNonNull(register.require(report).version());
    }

    private Actor actor() {
        return accounts.findByUserName(clerk).orElseThrow().actor();
    }
}
