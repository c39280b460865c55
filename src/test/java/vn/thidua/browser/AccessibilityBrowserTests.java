package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.support.Given;

/// The pages of plans and the calendar, and some of every role, on a desk and on a phone, without serious barriers and
/// without sideways scrolling.
@BrowserTest
class AccessibilityBrowserTests {
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
    void every_page_can_be_used_by_everybody() {
        var unit = given.unit("Sở Khoa học", "SKH", given.unit("UBND tỉnh Hạ Long Thượng", null));
        var officer = given.signsIn(Role.EMULATION_OFFICER, unit);
        var actor = accounts.findByUserName(officer).orElseThrow().actor();
        var draft = importPlan.execute(unit, PlanTexts.FAULTY, null, actor);
        var submitted = importPlan.execute(unit, PlanTexts.SOUND, null, actor);
        submit.execute(submitted, actor);
        var plan = "/plans/" + draft.text();
        var barriers = new ArrayList<String>();
        barriers.addAll(walk(null, List.of("/sign-in")));
        barriers.addAll(walk(
                officer,
                List.of(
                        "/plans?year=all",
                        "/plans?q=khong+co",
                        "/plans/new",
                        "/plans/numbers",
                        plan,
                        plan + "/text",
                        plan + "/passages/4?base=1",
                        plan + "/provisions/MILESTONE/0?base=1",
                        plan + "/provisions/TITLE/new",
                        plan + "/versions",
                        plan + "/versions/compare?from=1&to=1",
                        "/units/" + Ids.text(unit.value()),
                        "/khong-co-trang-nay")));
        barriers.addAll(walk(
                given.signsIn(Role.HEAD, unit),
                List.of("/plans/" + submitted.text(), "/plans/" + submitted.text() + "/issue")));
        barriers.addAll(walk(
                administrator(unit),
                List.of(
                        "/accounts",
                        "/accounts/" + Ids.text(actor.account()) + "/rights",
                        "/units/new?parent=" + Ids.text(unit.value()))));
        barriers.addAll(walk(
                given.signsIn(Role.ADMINISTRATOR, null),
                List.of("/working-calendar", "/working-calendar?q=khong+co", "/working-calendar/moves/new")));
        assertThat(barriers).isEmpty();
    }

    private String administrator(UnitId unit) {
        return given.signsIn(Role.ADMINISTRATOR, unit);
    }

    private List<String> walk(@Nullable String userName, List<String> paths) {
        return new Barriers(chromium.browser(), port).met(userName, paths);
    }
}
