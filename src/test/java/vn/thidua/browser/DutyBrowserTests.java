package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.GivenDuties;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;

/// A commune's officer and the province's, each at his own browser, pass a report up and down; and their pages can be
/// used by everybody.
@BrowserTest
class DutyBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private UnitId province;
    private UnitId commune;
    private String clerk;
    private String asking;
    private LocalDate today;
    private DutyId report;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void a_report_due_today() {
        province = given.unit("UBND tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        clerk = given.signsIn(Role.EMULATION_OFFICER, commune);
        asking = given.signsIn(Role.EMULATION_OFFICER, province);
        today = LocalDate.now(clock);
        report = new GivenDuties(duties, transactions).of("Báo cáo sơ kết đợt 1", province, today, commune);
    }

    @Test
    void a_report_goes_up_with_a_file_comes_back_with_reasons_goes_up_again_and_is_accepted() throws IOException {
        try (var below = new Visit(chromium.browser(), port);
                var above = new Visit(chromium.browser(), port)) {
            below.signIn(clerk);
            above.signIn(asking);
            assertThat(below.page.textContent("h1")).contains("tuần này có 1 việc đến hạn");
            below.follow("section[aria-labelledby=week] a.btn");
            below.page.fill("#statement", "Đạt 12/15 chỉ tiêu.");
            below.page.setInputFiles("#proofs", new FilePayload("bao-cao.pdf", "application/pdf", pdf()));
            below.follow("#submission button");
            assertThat(below.page.textContent("ol.list")).contains("Đạt 12/15 chỉ tiêu.", "bao-cao.pdf");

            above.open("/");
            above.follow("section[aria-labelledby=waiting] a.btn");
            above.follow("ol.list .proofs a");
            assertThat(above.page.locator("img.sheet").evaluate("image => image.naturalWidth > 500"))
                    .isEqualTo(true);
            above.follow(".crumbs a:last-of-type");
            above.page.click("button:text-is('Trả lại')");
            assertThat(above.page.locator("#reason:invalid").count()).isEqualTo(1);
            above.page.fill("#reason", "Thiếu số liệu xuất khẩu.");
            above.follow("button:text-is('Trả lại')");

            below.open("/");
            assertThat(below.page.textContent("section[aria-labelledby=week]"))
                    .contains("Trả lại: Thiếu số liệu xuất khẩu.");
            below.follow("#sign-bell");
            below.follow("tr.unread a.title");
            below.page.fill("#statement", "Đã bổ sung số liệu.");
            below.page.dblclick("#submission button");
            below.page.waitForSelector("form[action$='/submission/removal']");
            assertThat(below.page.locator("ol.list > li").count())
                    .as("handed in once")
                    .isEqualTo(3);

            above.open("/");
            above.follow("section[aria-labelledby=waiting] a.btn");
            above.follow("form[action$='/acceptance'] button");
            assertThat(above.page.textContent("main .head")).contains("Đã xong");
            below.open("/duties/" + report.text());
            assertThat(below.page.textContent("ol.list li:first-child")).contains("Chấp nhận");
            assertThat(below.complaints()).isEmpty();
            assertThat(above.complaints()).isEmpty();
        }
    }

    @Test
    void the_month_leads_to_the_duty_and_an_address_for_the_calendar_is_made_and_taken_back() {
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            visit.follow(".head .acts a[href='/calendar']");
            visit.page.focus("td.today a.entry");
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL("**/duties/" + report.text());
            visit.open("/calendar");
            visit.follow("a[rel=next]");
            visit.follow("a[href='/calendar/feed']");
            visit.follow("form[action='/calendar/feed'] button");
            var address = visit.page.textContent("#feed-address");
            var feed = visit.page.request().get(address);
            assertThat(feed.text()).contains("BEGIN:VEVENT", "Báo cáo sơ kết đợt 1");
            visit.follow("form[action$='/removal'] button");
            assertThat(visit.page.request().get(address).status()).isEqualTo(404);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void desk_month_list_and_duty_can_be_used_by_everybody() throws IOException {
        var given = new GivenDuties(duties, transactions);
        given.of("Đăng ký danh hiệu thi đua", province, today.minusDays(12), commune);
        given.of("Ký giao ước thi đua", province, today.plusDays(40), commune);
        given.of("Gửi sáng kiến", province, null, commune);
        String proof;
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            visit.open("/duties/" + report.text());
            visit.page.setInputFiles("#proofs", new FilePayload("bao-cao.pdf", "application/pdf", pdf()));
            visit.follow("#submission button");
            proof = visit.page.getAttribute("ol.list .proofs a", "href");
        }
        var late = given.of("Báo cáo tháng", province, today.minusDays(3), commune);
        var pages = new ArrayList<>(List.of(
                "/",
                "/?units=all",
                "/calendar",
                "/calendar?month=2026-09",
                "/calendar/feed",
                "/duties",
                "/duties?view=sent",
                "/duties?q=khong+co",
                "/duties/" + report.text(),
                "/duties/" + late.text(),
                proof));
        var barriers = new ArrayList<String>();
        barriers.addAll(new Barriers(chromium.browser(), port).met(clerk, pages));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(asking, List.of("/", "/duties?view=waiting", "/duties/" + report.text())));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(this.given.signsIn(Role.ADMINISTRATOR, province), List.of("/", "/calendar")));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(clerk, "en", pages.stream().map(Barriers.Stop::at).toList()));
        assertThat(barriers).isEmpty();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
