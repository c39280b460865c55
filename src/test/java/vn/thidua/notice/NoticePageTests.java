package vn.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The list of notices and what one does with it.
@DatabaseTest
class NoticePageTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MailWishes wishes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId unit;
    private Actor own;
    private Cookie session;
    private Cookie strangers;

    @BeforeEach
    void somebody_with_two_notices() throws Exception {
        unit = given.unit("Sở Nội vụ", null);
        var user = given.signsIn(Role.EMULATION_OFFICER, unit);
        own = accounts.findByUserName(user).orElseThrow().actor();
        session = session(user);
        strangers = session(given.signsIn(Role.ADMINISTRATOR, unit));
        new Told(jdbc).forget(own);
        tell(FoundationNotices.ROLE, "Kế hoạch Đường Lối");
        tell(FoundationNotices.REORGANIZATION, "Việc khác");
    }

    @Test
    void the_newest_stands_first_and_the_bell_counts_what_is_unread() throws Exception {
        var page = page("/notices");
        assertThat(page.select("tbody tr.unread a.title").eachText())
                .containsExactly(
                        "Việc khác trình ký kế hoạch của Sở: 1", "Kế hoạch Đường Lối trình ký kế hoạch của Sở: 1");
        assertThat(bell(page)).isEqualTo("Thông báo: 2 chưa đọc");
        assertThat(bell(page("/notices/bell?turn=2"))).isEqualTo("Thông báo: 2 chưa đọc");
        assertThat(page("/notices/bell?turn=2").select("#sign-bell").attr("hx-get"))
                .isEqualTo("/notices/bell?turn=3");
        assertThat(page("/notices/bell?turn=61").select("#sign-bell").hasAttr("hx-get"))
                .as("a page left alone does not keep its session open")
                .isFalse();
    }

    @Test
    void a_list_is_filtered_by_words_without_accents_kind_state_and_days() throws Exception {
        assertThat(titles("/notices?q=duong loi")).isEqualTo(1);
        assertThat(titles("/notices?q=submits a plan")).isEqualTo(2);
        assertThat(titles("/notices?q=%")).isZero();
        assertThat(titles("/notices?kind=notice.kind.role")).isEqualTo(1);
        assertThat(titles("/notices?show=unread")).isEqualTo(2);
        assertThat(titles("/notices?to=2020-01-01")).isZero();
        assertThat(titles("/notices?from=2020-01-01&to=nonsense&sort=-kind")).isEqualTo(2);
        assertThat(page("/notices?q=khong co").select(".empty")).isNotEmpty();
    }

    @Test
    void opening_one_marks_it_as_read_and_leads_to_its_page() throws Exception {
        var address = page("/notices").select("tbody a.title").last().attr("href");
        opens(address).andExpect(redirectedUrl("/account/rights"));
        opens(address).andExpect(redirectedUrl("/account/rights"));
        assertThat(titles("/notices?show=unread")).isEqualTo(1);

        sends(address + "/reading/removal").andExpect(redirectedUrl("/notices"));
        assertThat(titles("/notices?show=unread")).isEqualTo(2);
        sends(address + "/reading").andExpect(redirectedUrl("/notices"));
        assertThat(titles("/notices?show=unread")).isEqualTo(1);
    }

    @Test
    void all_are_marked_as_read_but_what_has_come_since_and_it_can_be_taken_back() throws Exception {
        var address = page("/notices").select("tbody a.title").last().attr("href");
        opens(address);
        var seen = page("/notices").select("input[name=seen]").attr("value");
        tell(FoundationNotices.ROLE, "Vừa tới");

        var answer = sends("/notices/reading", "seen", seen);
        assertThat(titles("/notices?show=unread")).isEqualTo(1);
        var after = page(Objects.requireNonNull(answer.andReturn().getResponse().getRedirectedUrl()));
        sends(after.select("form.note").attr("action")).andExpect(redirectedUrl("/notices"));
        assertThat(titles("/notices?show=unread"))
                .as("what was read before stays read")
                .isEqualTo(2);
    }

    @Test
    void another_persons_notices_are_not_there() throws Exception {
        var address = page("/notices").select("tbody a.title").first().attr("href");
        var seen = page("/notices").select("input[name=seen]").attr("value");
        web.perform(get(address).cookie(strangers)).andExpect(status().isNotFound());
        web.perform(post(address + "/reading").with(csrf()).cookie(strangers)).andExpect(status().isNotFound());
        web.perform(post(address + "/reading/removal").with(csrf()).cookie(strangers))
                .andExpect(status().isNotFound());
        web.perform(post("/notices/reading").with(csrf()).cookie(strangers).param("seen", seen))
                .andExpect(status().isNotFound());
        var reading = Objects.requireNonNull(sends("/notices/reading", "seen", seen)
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .replace("/notices?undo=", "");
        web.perform(post("/notices/reading/" + reading + "/removal")
                        .with(csrf())
                        .cookie(strangers))
                .andExpect(status().isNotFound());
        assertThat(web.perform(get("/notices").cookie(strangers))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Đường Lối");
    }

    @Test
    void the_list_goes_to_excel() throws Exception {
        opens("/notices.xlsx?q=duong loi")
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void one_chooses_how_to_be_written_to() throws Exception {
        var page = page("/account/notices");
        assertThat(page.select("[name='notice.kind.role'] [selected]").attr("value"))
                .isEqualTo("AT_ONCE");
        assertThat(page.select("[name='plan.notice.submitted'] [selected]").attr("value"))
                .isEqualTo("DAILY");
        assertThat(page.select(".note").text()).contains("Máy chủ này chưa gửi được thư điện tử");

        sends(
                        "/account/notices",
                        "notice.kind.role",
                        "NONE",
                        "plan.notice.submitted",
                        "AT_ONCE",
                        "khong.co",
                        "NONE",
                        "notice.kind.security",
                        "whatever",
                        "hour",
                        "16")
                .andExpect(redirectedUrl("/account/notices"));

        var chosen = wishes.of(new AccountId(own.account()));
        assertThat(chosen)
                .containsEntry("notice.kind.role", ByMail.NONE)
                .containsEntry("plan.notice.submitted", ByMail.AT_ONCE)
                .containsEntry("notice.kind.security", ByMail.AT_ONCE)
                .doesNotContainKey("khong.co");
        assertThat(wishes.hour(new AccountId(own.account()))).isEqualTo(16);
        sends("/account/notices", "hour", "24").andExpect(status().isUnprocessableContent());
        assertThat(page("/account").select("a[href='/account/notices']")).isNotEmpty();
    }

    private void tell(NoticeKind kind, String words) {
        var about = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> notices.tell(
                new News(
                        kind,
                        Ids.text(Ids.next()),
                        Message.of("plan.notice.submitted.text", words, "Sở", 1),
                        "/account/rights",
                        new News.About("test", about),
                        Urgency.TO_KNOW,
                        null),
                To.account(new AccountId(own.account()))));
    }

    private int titles(String address) throws Exception {
        return page(address).select("tbody a.title").size();
    }

    private static String bell(Document page) {
        return page.select("#sign-bell").attr("aria-label");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(opens(address).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private ResultActions opens(String address) throws Exception {
        return web.perform(get(address).cookie(session));
    }

    private ResultActions sends(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).cookie(session);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return web.perform(request);
    }

    private Cookie session(String user) throws Exception {
        return Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }
}
