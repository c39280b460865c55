package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.usecase.AmendPlan;
import vn.thidua.plan.usecase.ClosePlan;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.RepeatPlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.support.Given;

/// The pages of a plan that only come up in the course of its life: conflicts, comparisons, amendments, its end, and
/// the editors that open in the page.
@BrowserTest
class PlanAccessibilityBrowserTests {
    private static final String WORDS = "hoàn thành nhiệm vụ năm 2026";

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private EditText edit;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private AmendPlan amend;

    @Autowired
    private RepeatPlan repeat;

    @Autowired
    private ClosePlan close;

    @Autowired
    private Plans plans;

    @Autowired
    private Revisions revisions;

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
    void every_page_in_the_life_of_a_plan_can_be_used_by_everybody() {
        var province = given.unit("UBND tỉnh Hạ Long Thượng", null);
        var unit = given.unit("Sở Khoa học", "SKH", province);
        var below = given.unit("Trung tâm Đo lường", "TTDL", unit);
        var name = given.signsIn(Role.EMULATION_OFFICER, unit);
        var officer = accounts.findByUserName(name).orElseThrow().actor();
        var head = given.actor(Role.HEAD, unit);
        var draft = importPlan.execute(unit, PlanTexts.FAULTY, null, officer);
        replace(draft, WORDS, "hoàn thành vượt mức nhiệm vụ năm 2026", officer);
        var amended = amended(unit, officer, head);
        var closed = issued(unit, officer, head);
        close.execute(closed, head);
        var repeated = repeat.execute(amended, 2027, officer);
        replace(repeated, "trước ngày 31/3/2027", "trước ngày 15/3/2027", officer);
        var administrator = given.signsIn(Role.ADMINISTRATOR, unit);
        var account =
                Ids.text(accounts.findByUserName(name).orElseThrow().actor().account());

        var plan = "/plans/" + draft.text();
        var pages = Stream.of(
                        "/plans?year=all",
                        "/plans/new",
                        "/plans/numbers",
                        plan,
                        plan + "/versions",
                        plan + "/versions/compare?from=1&to=2",
                        "/plans/" + repeated.text() + "/earlier",
                        "/plans/" + amended.text() + "/amendments/2",
                        "/plans/" + closed.text())
                .map(Stop::at)
                .toList();
        var stops = new ArrayList<>(pages);
        stops.add(new Stop(plan + "/passages/" + block(draft) + "?base=1", PlanAccessibilityBrowserTests::conflict));
        stops.add(new Stop(plan, PlanAccessibilityBrowserTests::editors));
        var browser = new Barriers(chromium.browser(), port);
        var barriers = new ArrayList<String>();
        barriers.addAll(browser.met(name, "vi", stops));
        barriers.addAll(browser.met(name, "en", pages));
        barriers.addAll(browser.met(
                given.signsIn(Role.EMULATION_OFFICER, below), List.of("/plans/" + amended.text(), "/plans?year=all")));
        barriers.addAll(browser.met(
                name, List.of("/account", "/account/password", "/units/" + Ids.text(unit.value()) + "/people/new")));
        barriers.addAll(browser.met(
                administrator, List.of("/accounts/" + account, "/units/" + Ids.text(below.value()) + "/edit")));
        assertThat(barriers).isEmpty();
    }

    /// A colleague has written over the same paragraph meanwhile.
    private static void conflict(Page page) {
        page.fill("#words", "- Động viên công chức giữ vững kỷ cương.");
        page.click("#edit button.main");
        page.waitForSelector(".compare");
    }

    private static void editors(Page page) {
        var block = ".block:has-text('Động viên')";
        page.hover(block);
        page.click(block + " a[href*='/passages/']");
        page.waitForSelector(".block textarea");
        page.click("[id^='p-MILESTONE-0'] a[href*='/provisions/']");
        page.waitForSelector("[id^='p-MILESTONE-0'] form");
    }

    private PlanId amended(UnitId unit, Actor officer, Actor head) {
        var plan = issued(unit, officer, head);
        amend.execute(plan, officer);
        replace(plan, "trước ngày 28/02/2026", "trước ngày 31/3/2026", officer);
        sign(plan, officer, head);
        return plan;
    }

    private PlanId issued(UnitId unit, Actor officer, Actor head) {
        var plan = importPlan.execute(unit, PlanTexts.SOUND, null, officer);
        sign(plan, officer, head);
        return plan;
    }

    private void sign(PlanId plan, Actor officer, Actor head) {
        submit.execute(plan, officer);
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), LocalDate.of(2026, 1, 20)), head);
    }

    private void replace(PlanId plan, String words, String by, Actor officer) {
        int base = plans.require(plan).revision();
        int from = revisions.require(plan, base).text().indexOf(words);
        edit.execute(plan, new EditText.Passage(base, from, from + words.length(), by, Ids.next()), officer);
    }

    /// The paragraph that was changed, in the first revision.
    private int block(PlanId plan) {
        var blocks = new PlanReader()
                .read(revisions.require(plan, 1).text())
                .outline()
                .blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).text().contains(WORDS)) {
                return at;
            }
        }
        throw new AssertionError("no paragraph of " + WORDS);
    }
}
