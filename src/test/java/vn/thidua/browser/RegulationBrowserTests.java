package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.Given;

/// A province lays down its own cap: entered, proposed, approved, read in the rules and found in the check of a plan.
@BrowserTest
class RegulationBrowserTests {
    private static final String PLAN = """
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. CHỈ TIÊU
            - Danh hiệu “Lao động tiên tiến”: 60 cá nhân.
            - Danh hiệu “Chiến sĩ thi đua cơ sở”: 07 cá nhân.
            """;

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Examiner examiner;

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
    void an_officer_enters_the_head_approves_and_everybody_below_is_judged_by_it() {
        var province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        var department = given.unit("Sở Công Thương", UnitKind.DEPARTMENT, province);
        var address = new String[1];
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, province));
            visit.open("/rules/regulations");
            visit.follow("a[href='/rules/regulations/new']");
            var page = visit.page;
            page.fill("#number", "5/2026/QĐ-UBND");
            page.fill("#signed", "2026-01-05");
            page.fill("#title", "Quy chế thi đua, khen thưởng tỉnh Sông Lam");
            page.fill("#from", "2026-01-15");
            page.selectOption("#kind", "cap");
            visit.follow("button[name=add]");
            page.fill("[id='p0.article']", "Điều 5");
            page.selectOption("[id='p0.award']", "CSTDCS");
            page.fill("[id='p0.percent']", "10");
            page.selectOption("[id='p0.of']", "LDTT");
            visit.follow("main form button.main");
            assertThat(page.textContent("h1")).isEqualTo("Quy chế thi đua, khen thưởng tỉnh Sông Lam");
            address[0] = page.url().replaceFirst("https?://[^/]+", "");
            visit.follow("form[action$=proposal] button");
            assertThat(page.textContent("main")).contains("Chờ phê duyệt");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.HEAD, province));
            visit.open(address[0]);
            visit.follow("form[action$=approval] button");
            assertThat(visit.page.textContent("main")).contains("Đã phê duyệt");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.UNION_OFFICER, department));
            visit.open("/rules/awards/CSTDCS?day=2026-06-01");
            assertThat(visit.page.textContent("#cap")).contains("10%", "Quy định của");
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(examiner.examine(department, PLAN).findings())
                .anyMatch(finding -> finding.kind().equals("ratio_check")
                        && String.valueOf(finding.citation()).contains("5/2026/QĐ-UBND"));
    }

    @Test
    void the_pages_stop_nobody() {
        var rules = new GivenRegulations(given, beans);
        var province = given.unit("UBND tỉnh Ai Cũng Đọc", UnitKind.PROVINCE, null);
        var officer = given.actor(Role.EMULATION_OFFICER, province);
        var content = GivenRegulations.content(
                "2021-01-01",
                GivenRegulations.cap(20)
                        + "- {kind: scale, article: 'Điều 3', name: 'Thang điểm', bands: ['90 | A | excellent', '70 | B | good']}\n");
        var draft =
                "/rules/regulations/" + rules.draft(province, content, officer).text();
        var proposed = "/rules/regulations/"
                + rules.proposed(province, GivenRegulations.content("2026-01-01", GivenRegulations.cap(10)), officer)
                        .text();
        var user = given.signsIn(Role.EMULATION_OFFICER, province);
        var head = given.signsIn(Role.HEAD, province);
        var barriers = new ArrayList<String>();
        for (var language : List.of("vi", "en")) {
            var walk = new Barriers(chromium.browser(), port);
            barriers.addAll(walk.met(
                    user,
                    language,
                    List.of(
                            Stop.at("/rules/regulations"),
                            Stop.at("/rules/regulations?q=khong+co"),
                            Stop.at("/rules/regulations/new"),
                            Stop.at(draft),
                            Stop.at(draft + "/edit"),
                            Stop.at("/rules?unit=" + Ids.text(province.value())))));
            barriers.addAll(walk.met(head, language, List.of(Stop.at(proposed))));
        }
        assertThat(barriers).isEmpty();
    }
}
