package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.Given;

/// The form of a merit follows the day that is typed.
@BrowserTest
class MeritFormBrowserTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    @Test
    void the_forms_of_the_place_are_those_of_the_decisions_day() {
        var province = given.unit("Tỉnh Sông Nhuệ", UnitKind.PROVINCE, null);
        new GivenRegulations(given, beans)
                .approved(
                        province,
                        GivenRegulations.content(
                                "2021-01-01\nto: 2023-12-31",
                                "- {kind: form, article: 'Điều 8', code: THUKHEN, name: 'Thư khen', level: province,"
                                        + " subject: any, decider: province}\n"));
        try (var chromium = new Chromium();
                var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, province));
            visit.open(Subject.of(province).history() + "/new");
            visit.page.selectOption("#what", "THUKHEN");
            visit.page.selectOption("#occasion", "sudden");

            typed(visit.page, "2022-05-01");
            assertThat(visit.page.inputValue("#what")).isEqualTo("THUKHEN");
            assertThat(visit.page.inputValue("#occasion")).isEqualTo("sudden");

            typed(visit.page, "2024-05-01");
            assertThat(visit.page.inputValue("#what")).isEmpty();
            assertThat(visit.page.locator("#what option[value=THUKHEN]").count())
                    .isZero();
            assertThat(visit.page.inputValue("#occasion")).isEqualTo("sudden");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /// Waits until the choices have been put in again: the old ones are marked.
    private static void typed(Page page, String day) {
        page.evaluate("document.querySelectorAll('#what, #occasion').forEach(old => old.dataset.old = 'yes')");
        page.fill("#day", day);
        var there = new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
        page.waitForSelector("#what:not([data-old])", there);
        page.waitForSelector("#occasion:not([data-old])", there);
    }
}
