package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.support.Given;

/// The pages of the rules, in both languages, on a desk and on a phone.
@BrowserTest
class RulesAccessibilityBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

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
    void the_rules_can_be_read_by_everybody() {
        var reader = given.signsIn(Role.UNION_OFFICER, given.unit("Sở Ai Cũng Đọc", null));
        var stops = Stream.of(
                        "/rules",
                        "/rules?q=khong+co",
                        "/rules?day=2010-01-01",
                        "/rules/awards/CSTDCS?day=2026-03-01",
                        "/rules/awards/XPTB?day=2021-12-15",
                        "/rules/awards/TTLDTT/changes?from=2021-12-15&to=2026-03-01",
                        "/rules/changes?from=2021-12-15&to=2026-03-01",
                        "/rules/councils",
                        "/rules/deadlines",
                        "/rules/money",
                        "/rules/general",
                        "/rules/documents",
                        "/rules/registers",
                        "/rules/trial",
                        "/rules/trial?award=CSTDT&day=2026-03-01&other=2021-12-15&held=CSTDCS&heldYear=2025&ratedYear=x",
                        "/rules/trial?award=TTLDXS&total=10&listed=3&base=10")
                .map(Stop::at)
                .toList();
        var barriers = new ArrayList<String>();
        for (var language : List.of("vi", "en")) {
            barriers.addAll(new Barriers(chromium.browser(), port).met(reader, language, stops));
        }
        assertThat(barriers).isEmpty();
    }
}
