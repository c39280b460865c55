package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;

/// An administrator merges two communes, looks at last year, finds the new commune by an old name and takes it back.
@BrowserTest
class ReorganizationBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

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
    void two_communes_merge_last_year_still_shows_both_and_the_merger_is_undone() {
        var province = given.unit("UBND tỉnh Lam Giang Thượng", null);
        var one = given.unit("UBND xã Đồng Quýt", "UBND", province);
        var other = given.unit("UBND xã Bãi Dâu", "UBND", province);
        var today = LocalDate.now(clock);
        var lastYear = today.minusYears(1);

        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.ADMINISTRATOR, province));
            enter(visit, one, "Lê Thị Hồng Gấm");
            enter(visit, other, "Võ Văn Kiệm");

            visit.open("/reorganizations/new?kind=MERGE&unit=" + key(one));
            visit.page.fill("#effective", today.toString());
            visit.page.fill("#number", "77/NQ-HĐND");
            visit.page.check("#units-" + key(other));
            visit.page.fill("#name", "UBND xã Đồng Dâu");
            visit.page.fill("#symbol", "UBND");
            visit.page.selectOption("#parent", key(province));
            visit.follow("form[data-guard] button.main");
            assertThat(visit.page.textContent("main"))
                    .contains("Xem trước", "Thành lập mới", "Lê Thị Hồng Gấm", "Võ Văn Kiệm");
            assertThat(visit.page.locator("option:checked").allTextContents()).contains("UBND xã Đồng Dâu");
            visit.follow("form[action='/reorganizations'] button.main");
            var merger = visit.page.url();
            assertThat(visit.page.textContent("main")).contains("Đã ghi nhận", "77/NQ-HĐND", "UBND xã Đồng Dâu");

            visit.follow("main a:has-text('UBND xã Đồng Dâu')");
            assertThat(visit.page.textContent("main")).contains("Lê Thị Hồng Gấm", "Võ Văn Kiệm", "UBND xã Bãi Dâu");

            visit.open("/units?day=" + lastYear);
            assertThat(visit.page.locator(".tree .title").allTextContents())
                    .contains("UBND xã Đồng Quýt", "UBND xã Bãi Dâu")
                    .doesNotContain("UBND xã Đồng Dâu");
            visit.follow(".tree a.title:has-text('Bãi Dâu')");
            assertThat(visit.page.textContent("main")).contains("Như ngày", "Võ Văn Kiệm");
            visit.open("/people?unit=" + key(one) + "&day=" + lastYear);
            assertThat(visit.page.locator("tbody tr td:first-child").allTextContents())
                    .isEqualTo(List.of("Lê Thị Hồng Gấm"));

            visit.page.fill("#find", "dong quyt");
            visit.page.waitForSelector("#finds a:has-text('Đồng Quýt')");
            assertThat(visit.page.textContent("#finds")).contains("Nay: UBND xã Đồng Dâu");

            visit.page.navigate(merger);
            visit.follow("form[action$='/undo'] button");
            assertThat(visit.page.textContent("main")).contains("Đã hoàn tác");
            visit.open("/units/" + key(other));
            assertThat(visit.page.textContent("main"))
                    .contains("Võ Văn Kiệm")
                    .doesNotContain("Kết thúc hoạt động", "Lê Thị Hồng Gấm");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void enter(Visit visit, UnitId unit, String name) {
        visit.open("/units/" + key(unit) + "/people/new");
        visit.page.fill("#name", name);
        visit.page.fill("#post", "Công chức");
        visit.follow("form[data-guard] button.main");
        assertThat(visit.page.textContent("main")).contains(name);
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }
}
