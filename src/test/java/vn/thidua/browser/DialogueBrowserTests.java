package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A clerk asks and reads the answer; whoever leads inspects, and calls a meeting; all of it on a desk and on a phone.
@BrowserTest
class DialogueBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String leader;
    private String clerk;
    private String movement;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void a_movement_with_two_divisions() {
        var department = given.unit("Sở Giao thông", "SGT", given.unit("UBND tỉnh Sông Thao", null));
        given.unit("Văn phòng Sở", department);
        var division = given.unit("Phòng Vận tải", department);
        var officer = given.actor(Role.EMULATION_OFFICER, department);
        leader = given.signsIn(Role.EMULATION_OFFICER, department);
        clerk = given.signsIn(Role.EMULATION_OFFICER, division);
        movement = "/movements/"
                + launch.execute(
                                givenPlans.issued(department),
                                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                                officer)
                        .text();
    }

    @Test
    void a_clerk_asks_and_reads_the_answer() {
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            asks(visit);
            assertThat(visit.page.textContent("main")).contains("Chưa trả lời");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(leader);
            visit.open(movement + "/questions?show=waiting");
            visit.follow("td a.title");
            visit.page.fill("#answer", "Không, chỉ nộp trên hệ thống.");
            visit.page.check("#publish");
            visit.follow("form[action$='/answer'] button");
            assertThat(visit.page.textContent("main")).contains("Đã trả lời", "Đã công bố");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            visit.open(movement + "/questions?show=published");
            assertThat(visit.page.textContent("article")).contains("Không, chỉ nộp trên hệ thống.");
        }
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        var pages = new ArrayList<String>();
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            asks(visit);
            pages.add(path(visit));
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(leader);
            inspects(visit);
            pages.add(path(visit));
            calls(visit);
            pages.add(path(visit));
            assertThat(visit.complaints()).isEmpty();
        }
        pages.addAll(List.of(
                movement + "/questions",
                movement + "/questions?show=published",
                movement + "/inspections",
                movement + "/inspections/new",
                movement + "/reviews",
                movement + "/reviews/new?stage=0"));
        var barriers = new ArrayList<String>();
        barriers.addAll(new Barriers(chromium.browser(), port).met(leader, pages));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(leader, "en", pages.stream().map(Barriers.Stop::at).toList()));
        barriers.addAll(new Barriers(chromium.browser(), port).met(clerk, List.of(movement + "/questions/new")));
        assertThat(barriers).isEmpty();
    }

    private void asks(Visit visit) {
        visit.open(movement + "/questions");
        visit.follow("a[href$='/questions/new']");
        visit.page.fill("#subject", "Có phải nộp bản giấy không");
        visit.page.fill("#words", "Xin hướng dẫn việc nộp đăng ký.");
        visit.follow("form[data-guard] button.main");
    }

    private void inspects(Visit visit) {
        visit.open(movement + "/inspections/new");
        visit.page.fill("#on", LocalDate.now(clock).toString());
        visit.page.fill("#team", "Bà Lê Thị Mai");
        visit.page.fill("#matters", "Việc đăng ký thi đua");
        visit.follow("form[data-guard] button.main");
        visit.page.fill("#findings", "Đăng ký đủ.");
        visit.follow("form[action$='/record'] button");
        visit.page.fill("#words", "Bổ sung biên bản");
        visit.page.fill("#by", LocalDate.now(clock).plusDays(9).toString());
        visit.follow("form[action$='/mendings'] button");
    }

    private void calls(Visit visit) {
        visit.open(movement + "/reviews/new?stage=0");
        visit.page.fill("#on", LocalDate.now(clock).toString());
        visit.page.fill("#place", "Hội trường Sở");
        visit.follow("form[data-guard] button.main");
        visit.follow("form[action$='/invitation'] button");
        assertThat(visit.page.textContent("main")).contains("GM-SGT");
        visit.page.fill("#conclusions", "Đạt yêu cầu.");
        visit.follow("form[action$='/record'] button");
        visit.page.fill("#words", "Gửi báo cáo bổ sung");
        visit.page.fill("#by", LocalDate.now(clock).plusDays(9).toString());
        visit.follow("form[action$='/conclusions'] button");
    }

    private static String path(Visit visit) {
        return visit.page.url().replaceFirst("^http://[^/]+", "");
    }
}
