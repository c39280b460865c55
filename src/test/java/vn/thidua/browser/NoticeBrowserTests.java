package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.support.Given;

/// A head sees at the bell that a plan lies before him, and goes to it.
@BrowserTest
class NoticeBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private SubmitPlan submit;

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
    void the_bell_leads_to_the_notice_and_the_notice_to_the_plan() {
        var unit = given.unit("Sở Chuông Đồng", "SCĐ", given.unit("UBND tỉnh Chuông Vàng", null));
        var head = given.signsIn(Role.HEAD, unit);
        var officer = accounts.findByUserName(given.signsIn(Role.EMULATION_OFFICER, unit))
                .orElseThrow()
                .actor();
        submit.execute(importPlan.execute(unit, PlanTexts.SOUND, null, officer), officer);

        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(head);
            assertThat(visit.page.getAttribute("#sign-bell", "aria-label")).isEqualTo("Thông báo: 2 chưa đọc");
            visit.follow("#sign-bell");
            assertThat(visit.page.textContent("tr.unread:has(.tag.due) td:nth-child(2)"))
                    .contains("trình ký kế hoạch của Sở Chuông Đồng");
            visit.follow("tr.unread:has(.tag.due) a.title");
            assertThat(visit.page.url()).contains("/plans/");
            assertThat(visit.page.getAttribute("#sign-bell", "aria-label")).isEqualTo("Thông báo: 1 chưa đọc");

            visit.open("/notices");
            visit.follow("form[action='/notices/reading'] button");
            assertThat(visit.page.getAttribute("#sign-bell", "aria-label"))
                    .isEqualTo("Thông báo: không có gì chưa đọc");
            visit.follow("form.note button");
            assertThat(visit.page.getAttribute("#sign-bell", "aria-label")).isEqualTo("Thông báo: 1 chưa đọc");
            visit.page.selectOption("#show", "unread");
            visit.follow("form.filters button");
            assertThat(visit.page.locator("tbody tr").count()).isEqualTo(1);

            visit.open("/account");
            visit.follow("a[href='/account/notices']");
            visit.page.selectOption("#hour", "16");
            visit.follow("form[data-guard] button.main");
            assertThat(visit.page.inputValue("#hour")).isEqualTo("16");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_list_and_the_wishes_can_be_used_by_everybody() {
        var unit = given.unit("Sở Chuông Bạc", "SCB", given.unit("UBND tỉnh Chuông Ngân", null));
        var head = given.signsIn(Role.HEAD, unit);
        var officer = accounts.findByUserName(given.signsIn(Role.EMULATION_OFFICER, unit))
                .orElseThrow()
                .actor();
        submit.execute(importPlan.execute(unit, PlanTexts.SOUND, null, officer), officer);
        var pages = List.of("/notices", "/notices?q=khong+co", "/account/notices", "/account");
        var barriers = new ArrayList<String>();
        barriers.addAll(new Barriers(chromium.browser(), port).met(head, pages));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(head, "en", pages.stream().map(Barriers.Stop::at).toList()));
        assertThat(barriers).isEmpty();
    }
}
