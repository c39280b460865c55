package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.browser.Barriers.Stop;

/// What would stop somebody is noticed: a page is spoiled and looked at.
@BrowserTest
class BarriersBrowserTests {
    private static Chromium chromium;

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

    @ParameterizedTest
    @CsvSource({
        "color-contrast, document.querySelector('h1').style.color = '#ddd'",
        "color-contrast, document.querySelector('.card').style.backgroundColor = '#555'",
        "color-contrast, document.querySelector('label[for=password]').style.opacity = '0.3'",
        "label, document.querySelector('label[for=password]').remove()",
        "html-has-lang, document.documentElement.removeAttribute('lang')",
        "scrolls sideways, document.querySelector('h1').style.width = '500px'",
    })
    void a_spoiled_page_is_noticed(String barrier, String spoil) {
        var spoiled = new Stop("/sign-in", page -> page.evaluate("() => { " + spoil + " }"));
        assertThat(new Barriers(chromium.browser(), port).met(null, "vi", List.of(spoiled)))
                .anyMatch(met -> met.contains(barrier));
    }
}
