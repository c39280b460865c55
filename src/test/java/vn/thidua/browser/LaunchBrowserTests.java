package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// An office launches its plan in three steps, and a division finds its duties.
@BrowserTest
class LaunchBrowserTests {
    private static final String UNCLEAR = GivenPlans.TEXT.replace("2. Văn phòng Sở tổng hợp", """
            2. Các phòng gửi báo cáo kết quả về Văn phòng Sở định kỳ hàng quý.
            3. Tổ chức hội nghị sơ kết phong trào trước ngày 15/7/2026.
            4. Văn phòng Sở tổng hợp""");

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @LocalServerPort
    private int port;

    private UnitId department;
    private UnitId division;
    private String plan;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void an_issued_plan_of_a_department() {
        department = given.unit("Sở Du lịch", "SDL", given.unit("UBND tỉnh Hồng Lĩnh", "UBND", null));
        division = given.unit("Phòng Lữ hành", department);
        given.unit("Văn phòng Sở", department);
        given.unit("Thanh tra Sở", department);
        plan = givenPlans.issued(department, UNCLEAR).text();
    }

    @Test
    void from_the_issued_plan_to_the_duties_of_a_division() {
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, department));
            visit.open("/plans/" + plan);
            visit.follow("a:has-text('Phát động'):not([href*='#'])[href^='/launches/']");

            // one division is left out, without a button
            assertThat(visit.page.locator("#preview .count").textContent()).isEqualTo("3");
            visit.page.uncheck("#preview label:has-text('Thanh tra Sở') input");
            visit.page.waitForSelector("#preview s:has-text('Thanh tra Sở')");
            assertThat(visit.page.locator("#preview .count").textContent()).isEqualTo("2");
            visit.page.check("#people-UNION_MEMBERS");
            visit.follow("button[value=next]");

            visit.follow("#questions button:has-text('Lấy mọi ngày cuối kỳ')");
            visit.page.selectOption("#questions select", "everybody");
            visit.follow("#questions button:has-text('Lưu trả lời')");
            assertThat(visit.page.locator("#questions").count()).isZero();
            visit.follow("li:has-text('đăng ký thi đua') a:has-text('Sửa')");
            visit.page.fill("#dueOn", "2026-03-05");
            visit.follow("button:has-text('Lưu nhiệm vụ')");
            assertThat(visit.page.textContent("section:has-text('đăng ký thi đua') h2"))
                    .contains("05/03/2026");

            visit.follow("a:has-text('Tiếp tục: xác nhận')");
            visit.follow("button:has-text('Phát động phong trào')");
            assertThat(visit.page.url()).contains("/movements/");
            assertThat(visit.page.textContent("main")).contains("Đã phát động", "Đang thực hiện");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, division));
            visit.open("/duties");
            assertThat(visit.page.locator("td a.title").allTextContents())
                    .anySatisfy(words -> assertThat(words).contains("đăng ký thi đua"))
                    .anySatisfy(words -> assertThat(words).containsIgnoringCase("báo cáo kết quả"));
            assertThat(visit.page.textContent("tr:has-text('đăng ký thi đua')")).contains("05/03/2026");
        }
    }

    @Test
    void the_three_steps_can_be_used_by_everybody() {
        var name = given.signsIn(Role.EMULATION_OFFICER, department);
        var launch = "/launches/" + plan;
        var pages = List.of(
                        "/participants",
                        "/participants?q=phong",
                        "/duties",
                        "/duties?view=unit",
                        "/duties/new",
                        "/confirmation")
                .stream()
                .map(step -> Barriers.Stop.at(launch + step))
                .toList();
        var stops = new ArrayList<>(pages);
        stops.add(new Barriers.Stop(launch + "/duties", page -> {
            page.click("li[id^='d-'] a:has-text('Sửa'), li[id^='d-'] a:has-text('Change')");
            page.waitForSelector("#words");
        }));
        var browser = new Barriers(chromium.browser(), port);
        var barriers = new ArrayList<String>();
        barriers.addAll(browser.met(name, "vi", stops));
        barriers.addAll(browser.met(name, "en", pages));
        assertThat(barriers).isEmpty();
    }
}
