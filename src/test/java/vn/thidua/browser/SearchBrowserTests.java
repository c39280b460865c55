package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;

/// The search of the top bar finds people and units however their names are typed, and nobody of another branch.
@BrowserTest
class SearchBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void a_person_is_found_without_accents_in_any_order_and_with_y_for_i() {
        var province = given.unit("UBND tỉnh Tìm Kiếm", null);
        var school = given.unit("Trường Tiểu học Bến Tắm", province);
        person(school, "Nguyễn Thị Đường");
        person(school, "Lý Quốc Khuỳnh");
        var elsewhere = given.unit("UBND tỉnh Bên Kia", null);
        person(elsewhere, "Nguyễn Hữu Đường");

        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, province));
            assertThat(found(visit, "duong nguyen", "Nguyễn Thị Đường")).doesNotContain("Nguyễn Hữu Đường");
            assertThat(found(visit, "thi Đường", "Nguyễn Thị Đường")).contains("Trường Tiểu học Bến Tắm");
            found(visit, "khuynh li quoc", "Lý Quốc Khuỳnh");
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("Enter");
            visit.page.waitForSelector("h1:has-text('Lý Quốc Khuỳnh')");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_unit_is_found_by_the_name_it_used_to_have() {
        var province = given.unit("UBND tỉnh Tên Cũ", null);
        var department = given.unit("Sở Kế hoạch Vạn Tường", "SKHVT", province);

        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.ADMINISTRATOR, province));
            visit.open("/reorganizations/new?kind=RENAME&unit=" + Ids.text(department.value()));
            visit.page.fill("#effective", LocalDate.now(clock).toString());
            visit.page.fill("#number", "12/QĐ-UBND");
            visit.page.fill("#name", "Sở Tài chính Vạn Tường");
            visit.page.fill("#shortName", "Sở Tài chính");
            visit.page.fill("#symbol", "STCVT");
            visit.follow("form[data-guard] button.main");
            visit.follow("form[action='/reorganizations'] button.main");

            assertThat(found(visit, "ke hoach tuong van", "Sở Kế hoạch Vạn Tường"))
                    .contains("Nay: Sở Tài chính Vạn Tường");
            found(visit, "skhvt", "Sở Kế hoạch Vạn Tường");
            visit.open("/units");
            visit.page.fill("#q", "van tuong ke hoach");
            visit.page.waitForSelector("#found table td:has-text('Nay: Sở Tài chính Vạn Tường')");
            visit.page.fill("#q", "khong co dau");
            visit.page.waitForSelector("#found .empty");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_tree_is_walked_with_the_keyboard() {
        var province = given.unit("UBND tỉnh Phím Mũi Tên", null);
        var department = given.unit("Sở Mũi Tên", province);
        given.unit("Phòng Cánh Cung", department);

        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, province));
            visit.open("/units");
            visit.page.focus("a.twist");
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("ArrowRight");
            visit.page.waitForSelector(".tree a:has-text('Phòng Cánh Cung')");
            visit.page.keyboard().press("ArrowLeft");
            visit.page.waitForSelector(
                    ".tree a:has-text('Phòng Cánh Cung')",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
            visit.page.keyboard().press("ArrowRight");
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("Enter");
            visit.page.waitForSelector("h1:has-text('Phòng Cánh Cung')");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private String found(Visit visit, String typed, String expected) {
        visit.page.fill("#find", typed);
        visit.page.waitForSelector("#finds a:has-text('" + expected + "')");
        return visit.page.textContent("#finds");
    }

    private void person(UnitId unit, String name) {
        jdbc.sql("insert into organization.person (id, version, unit, name, post, head) values (?, 0, ?, ?, '', false)")
                .params(Ids.next(), unit.value(), name)
                .update();
    }
}
