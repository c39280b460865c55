package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;
import vn.thidua.support.GivenAmendments;
import vn.thidua.support.GivenPlans;

/// A leader sees that the plan was amended, looks at what moves, applies it; a unit sees its new date.
@BrowserTest
class AmendBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private Duties duties;

    @LocalServerPort
    private int port;

    private UnitId department;
    private UnitId division;
    private MovementId movement;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void a_movement_whose_plan_was_amended() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", null));
        given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        var amendments = new GivenAmendments(given, beans);
        var plan = amendments.issued(department, GivenPlans.TEXT);
        movement = launch.execute(
                plan,
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                given.actor(Role.EMULATION_OFFICER, department));
        amendments.amend(
                plan,
                text -> text.replace("trước ngày 28/02/2026", "trước ngày 15/3/2026")
                        .replace(
                                "2. Văn phòng Sở tổng hợp",
                                "2. Phòng Kế hoạch ký giao ước thi đua trước ngày 20/03/2026.\n3. Văn phòng Sở tổng hợp"));
    }

    @Test
    void a_leader_applies_the_amendment_and_a_unit_sees_its_new_date() {
        var leader = given.signsIn(Role.EMULATION_OFFICER, department);
        var clerk = given.signsIn(Role.EMULATION_OFFICER, division);
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(leader);
            visit.open("/movements/" + movement.text());
            visit.follow(".note.due a");
            assertThat(visit.page.textContent("main")).contains("27/02/2026 → 14/03/2026", "Việc mới");
            visit.follow("form[data-guard] button.main");
            assertThat(visit.page.textContent("main")).contains("Đã áp dụng sửa đổi", "2 nhiệm vụ dời hạn");
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(clerk);
            visit.open("/notices");
            visit.follow("tr.unread:has(.tag.due) a.title");
            assertThat(visit.page.textContent("main")).contains("Đã áp dụng Kế hoạch");
            visit.open("/duties?view=owed");
            assertThat(visit.page.textContent("main")).contains("14/03/2026", "19/03/2026");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void its_pages_can_be_used_by_everybody() {
        var leader = given.signsIn(Role.EMULATION_OFFICER, department);
        var at = "/movements/" + movement.text();
        var task = Ids.text(
                duties.of(movement.value(), division).getFirst().task().id().value());
        var duty = "/duties/"
                + duties.of(movement.value(), division).getFirst().id().text();
        var pages = List.of(at, at + "/amendment", at + "/dates", at + "/dates/" + task, at + "/closing", duty);
        var barriers = new ArrayList<String>();
        barriers.addAll(new Barriers(chromium.browser(), port).met(leader, pages));
        barriers.addAll(new Barriers(chromium.browser(), port)
                .met(leader, "en", pages.stream().map(Barriers.Stop::at).toList()));
        assertThat(barriers).isEmpty();
    }
}
