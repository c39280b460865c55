package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.thidua.support.Given;

/// A head lets a colleague stand in, who sees the unit until the last day is over.
@BrowserTest
class StandInBrowserTests {
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
    void a_stand_in_is_appointed_sees_the_unit_and_comes_to_his_end() {
        var department = given.unit("Sở Giao thông", given.unit("UBND tỉnh Sông Lam Hạ", null));
        var team = given.unit("Đội Cầu đường", department);
        var head = given.signsIn(Role.HEAD, department);
        var colleague = given.signsIn(Role.UNION_OFFICER, team);
        var unit = "/units/" + Ids.text(department.value());

        try (var visit = new Visit(chromium.browser(), port, 390, 844)) {
            visit.signIn(head);
            visit.open("/account/stand-ins");
            visit.page.fill("#q", colleague);
            visit.follow("form[role=search][action='/account/stand-ins'] button");
            visit.page.selectOption("#standIn", visit.page.getAttribute("#standIn option:nth-child(2)", "value"));
            visit.page.fill("#toDay", LocalDate.now(clock).plusDays(2).toString());
            visit.page.fill("#reason", "đi công tác");
            visit.follow("form[data-guard] button.main");
            assertThat(visit.page.textContent("#mine")).contains("đi công tác", "Đang hiệu lực");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(colleague);
            visit.open(unit);
            assertThat(visit.page.textContent("h1")).isEqualTo("Sở Giao thông");
            assertThat(visit.page.textContent(".switches")).contains("thay Trần Thị HEAD");
            visit.open("/account/rights");
            assertThat(visit.page.textContent("main")).contains("Thay ông/bà", "Ký ban hành");

            jdbc.sql("""
                    update access.role_grant set from_day = access.today() - 3, to_day = access.today() - 1
                    where stands_in_for = (select id from access.account where user_name = ?)
                    """).param(head).update();
            visit.open(unit);
            assertThat(visit.page.textContent("h1")).isEqualTo("Không có trang này");
        }
    }
}
