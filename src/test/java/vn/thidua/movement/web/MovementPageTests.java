package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.movement.GivenMovement;
import vn.thidua.movement.Visitor;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The first page of a movement, as those who lead it, those who take part and strangers find it.
@DatabaseTest
class MovementPageTests {
    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvc web;

    private GivenMovement world;

    @BeforeEach
    void a_movement() {
        world = new GivenMovement(beans);
    }

    @Test
    void who_leads_it_sees_at_one_glance_how_it_stands() throws Exception {
        world.done(world.finance, GivenMovement.TITLES);
        world.handsIn(world.planning, GivenMovement.REPORT);
        var page = new Visitor(web, given.signsIn(Role.HEAD, world.province)).page(world.address());

        assertThat(page.select(".figures dd").eachText())
                .containsExactly(
                        "25% 1/4 nhiệm vụ đã nộp hoặc đã đến hạn",
                        "10% 1/10 nhiệm vụ", "2 Xem trên bảng", "1 Xem trên bảng");
        assertThat(page.select("svg.stage-line text.today").text()).isEqualTo("hôm nay");
        assertThat(page.select("table.shares tbody tr").eachText())
                .containsExactly("Sở, ban, ngành 1 đơn vị 50% 1/2 0 1", "Sở Công Thương 2 đơn vị 0% 0/2 1 1");
        assertThat(page.select("ol.list a.title").eachText())
                .containsExactly(GivenMovement.REPORT, GivenMovement.REPORT);
        assertThat(page.select("ol.list a.title").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/duties/"
                                + world.duty(world.industry, GivenMovement.REPORT)
                                        .text(),
                        "/duties/"
                                + world.duty(world.finance, GivenMovement.REPORT)
                                        .text());
        assertThat(page.text())
                .contains("Nộp kết quả · Phòng Kế hoạch", "còn 2 đơn vị chưa nộp", "Ban hành ngày 12/01/2026");
    }

    @Test
    void who_takes_part_sees_what_is_his_and_nothing_of_others() throws Exception {
        world.handsIn(world.planning, GivenMovement.REPORT);
        var page = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, world.finance)).page(world.address());

        assertThat(page.select(".figures dd").get(2).text()).startsWith("1");
        assertThat(page.text()).contains("Sở Tài chính").doesNotContain("Sở Công Thương", "Phòng Kế hoạch");
        assertThat(page.select("ol.list a.title").eachAttr("href"))
                .containsExactly("/duties/"
                        + world.duty(world.finance, GivenMovement.REPORT).text());
    }

    @Test
    void its_plan_can_be_read_by_whoever_takes_part() throws Exception {
        var visitor = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, world.planning));
        var paper =
                visitor.page(world.address()).select("a[href$=/editions/1.pdf]").attr("href");

        assertThat(visitor.opens(paper).getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void to_a_stranger_it_is_not_there() throws Exception {
        var stranger =
                new Visitor(web, given.signsIn(Role.HEAD, given.unit("Sở Nội vụ", given.unit("UBND tỉnh khác", null))));

        assertThat(stranger.status(world.address())).isEqualTo(404);
        assertThat(stranger.status(world.address() + "/board")).isEqualTo(404);
        assertThat(stranger.status(world.address() + "/board.xlsx")).isEqualTo(404);
    }
}
