package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A superior opens the cascade branch by branch; a unit begins its plan from its duty and acknowledges.
@BrowserTest
class CascadeBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private IssuedPlans issued;

    @Autowired
    private LaunchMovement launch;

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
    void the_tree_opens_level_by_level_without_leaving_the_page() {
        var world = world();
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, world.department));
            visit.open(world.address() + "/cascade");
            assertThat(visit.page.locator("text=Tổ Thống kê").count()).isZero();
            visit.page.click("a.twist");
            visit.page.waitForSelector("text=Tổ Thống kê");
            assertThat(visit.page.url()).endsWith("/cascade");
            visit.follow("a:has-text('Theo điều khoản')");
            assertThat(visit.page.url()).endsWith("/cascade/provisions");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_unit_begins_its_plan_from_its_duty_and_acknowledges_with_one_click() {
        var world = world();
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, world.office));
            visit.open(world.address() + "/cascade/units/" + Ids.text(world.office.value()));
            visit.follow(".acts a.main");
            visit.follow("form[action$='/answers'] button.main");
            assertThat(visit.page.textContent("main")).contains("Thực hiện Kế hoạch số");
            visit.open(world.address() + "/acknowledgements");
            visit.follow("form[action$='/acknowledgements'] button.main");
            assertThat(visit.page.textContent("main")).contains("Anh chị đã xác nhận quán triệt");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        var world = world();
        var clerk = given.signsIn(Role.EMULATION_OFFICER, world.department);
        var pages = List.of(
                world.address() + "/cascade",
                world.address() + "/cascade?open=" + Ids.text(world.division.value()),
                world.address() + "/cascade/units",
                world.address() + "/cascade/units?q=khong-co",
                world.address() + "/cascade/provisions",
                world.address() + "/cascade/units/" + Ids.text(world.division.value()),
                world.address() + "/cascade/units/" + Ids.text(world.office.value()),
                world.address() + "/acknowledgements",
                world.address() + "/acknowledgements/people",
                "/plans/received");
        var barriers = new ArrayList<String>();
        barriers.addAll(new Barriers(chromium.browser(), port).met(clerk, pages));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(clerk, "en", pages.stream().map(Barriers.Stop::at).toList()));
        assertThat(barriers).isEmpty();
    }

    private record World(UnitId department, UnitId office, UnitId division, MovementId movement) {
        String address() {
            return "/movements/" + movement.text();
        }
    }

    /// A department whose movement one division carries further down.
    private World world() {
        var department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Thác Bạc", "UBND", null));
        var office = given.unit("Văn phòng Sở", "VP", department);
        var division = given.unit("Phòng Kế hoạch", "PKH", department);
        given.unit("Tổ Thống kê", "TTK", division);
        var plan = plans.issued(department);
        var movement = launched(plan, department);
        launched(plans.answering(plan, division), division);
        return new World(department, office, division, movement);
    }

    private MovementId launched(PlanId plan, UnitId by) {
        var content = issued.find(plan).orElseThrow();
        var choices = new ArrayList<Choice>();
        Derived.from(content)
                .forEach(each ->
                        choices.add(new Choice(each.key(), true, each.kind(), each.words(), true, List.of(), null)));
        choices.add(new Choice(
                "", false, DutyKind.SUBORDINATE_PLAN, "Ban hành kế hoạch", true, List.of(), LocalDate.of(2026, 2, 15)));
        return launch.execute(
                plan,
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), choices),
                given.actor(Role.EMULATION_OFFICER, by));
    }
}
