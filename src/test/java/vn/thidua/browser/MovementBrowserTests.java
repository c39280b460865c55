package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.movement.GivenMovement;
import vn.thidua.support.Given;

/// A head looks over a movement and urges who is late.
@BrowserTest
class MovementBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

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
    void from_the_movement_to_the_board_to_the_duty_and_back_to_urge() {
        var world = new GivenMovement(beans);
        world.done(world.finance, GivenMovement.TITLES);
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.HEAD, world.province));
            visit.open(world.address());
            visit.follow("a[href$='/board?state=late']");
            assertThat(visit.page.locator("tbody tr:not(.branch)").count()).isEqualTo(3);

            visit.page.locator("table.board a.cell").first().focus();
            visit.page.keyboard().press("ArrowRight");
            visit.page.keyboard().press("ArrowDown");
            assertThat(
                            visit.page.evaluate(
                                    "document.activeElement.closest('tr').rowIndex + ':' + document.activeElement.closest('td').cellIndex"))
                    .isEqualTo("4:4");

            visit.follow(".acts form button");
            assertThat(visit.page.textContent("main")).contains("Đã nhắc 3 đơn vị về 3 nhiệm vụ quá hạn");
            assertThat(visit.page.locator("tbody th:has-text('đã nhắc 1 lần')").count())
                    .isEqualTo(3);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        var world = new GivenMovement(beans);
        world.done(world.finance, GivenMovement.TITLES);
        var head = given.signsIn(Role.HEAD, world.province);
        var pages = List.of(
                "/movements?year=all",
                world.address(),
                world.address() + "/board",
                world.address() + "/board?q=khong co",
                "/oversight?year=2026",
                "/oversight?year=2031",
                "/digest");
        var barriers = new Barriers(chromium.browser(), port);

        assertThat(barriers.met(head, pages)).isEmpty();
        assertThat(barriers.met(
                        head, "en", pages.stream().map(Barriers.Stop::at).toList()))
                .isEmpty();
    }
}
