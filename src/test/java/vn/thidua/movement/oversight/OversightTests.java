package vn.thidua.movement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.GivenMovement;
import vn.thidua.movement.Visitor;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Timeliness over movements, for those who have units below them and for nobody else.
@DatabaseTest
class OversightTests {
    private static final String YEAR = "/oversight?year=2026";

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvc web;

    private GivenMovement world;
    private Visitor province;

    @BeforeEach
    void a_movement_in_which_one_unit_does_better_than_the_others() throws Exception {
        world = new GivenMovement(beans);
        world.done(world.finance, GivenMovement.TITLES);
        province = new Visitor(web, given.signsIn(Role.HEAD, world.province));
    }

    @Test
    void units_stand_in_a_league_by_what_they_did_in_time() throws Exception {
        var page = province.page(YEAR);

        assertThat(page.select("table.league tbody th").eachText())
                .containsExactly(
                        "1. Sở Tài chính UBND tỉnh Sông Lam",
                        "2. Phòng Kế hoạch Sở Công Thương",
                        "3. Sở Công Thương UBND tỉnh Sông Lam");
        var row = page.select("table.league tbody tr").first();
        assertThat(row.select("td").first().text()).isEqualTo("50% 1/2");
        var month = world.today.minusDays(10).getMonthValue();
        assertThat(page.select("table.league tbody tr")
                        .last()
                        .select("td.heat")
                        .get(month - 1)
                        .text())
                .isEqualTo("0%");
        assertThat(page.select(".figures dd").eachText()).startsWith("25% 1/4 nhiệm vụ đã nộp hoặc đã đến hạn");
    }

    @Test
    void what_is_about_to_be_late_leads_to_the_board() throws Exception {
        var page = province.page(YEAR);

        assertThat(page.select("ul.list li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains(GivenMovement.TITLES, "còn 2 đơn vị chưa nộp");
        var link = page.select("ul.list a").attr("href");
        assertThat(province.page(link).select("tbody tr:not(.branch) th").eachText())
                .containsExactly("Sở Công Thương", "Phòng Kế hoạch");
    }

    @Test
    void it_narrows_to_a_movement_a_branch_and_a_name() throws Exception {
        assertThat(units("&branch=" + Ids.text(world.industry.value()))).hasSize(2);
        assertThat(units("&movement=" + world.movement.text())).hasSize(3);
        assertThat(units("&q=ke hoach")).hasSize(1);
        assertThat(province.page("/oversight?year=2031").select(".empty")).hasSize(1);
        assertThat(province.page(YEAR).select("select#branch option").eachText())
                .containsExactly("Tất cả", "Sở Công Thương", "Sở Tài chính");
    }

    @Test
    void a_department_oversees_its_own_divisions_and_no_other_department() throws Exception {
        var industry = new Visitor(web, given.signsIn(Role.HEAD, world.industry));

        assertThat(industry.page(YEAR).select("table.league tbody th").eachText())
                .hasSize(2)
                .noneMatch(name -> name.contains("Tài chính"));
        assertThat(industry.page("/movements").select("nav.side a[href=/oversight]"))
                .hasSize(1);
    }

    @Test
    void who_has_nobody_below_him_has_nothing_to_oversee() throws Exception {
        var clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, world.finance));

        assertThat(clerk.status("/oversight")).isEqualTo(404);
        assertThat(clerk.status("/oversight.xlsx")).isEqualTo(404);
        assertThat(clerk.page("/movements").select("nav.side a[href=/oversight]"))
                .isEmpty();
    }

    @Test
    void a_unit_is_urged_from_here_with_one_press() throws Exception {
        var unit = Ids.text(world.planning.value());

        assertThat(province.sends("/oversight/urges", "unit", unit, "back", YEAR)
                        .getRedirectedUrl())
                .isEqualTo(YEAR);
        assertThat(province.page(YEAR).text()).contains("nhắc lần cuối");
        assertThat(province.sends("/oversight/urges", "unit", unit).getStatus()).isEqualTo(422);
        var stranger = new Visitor(web, given.signsIn(Role.HEAD, given.unit("UBND tỉnh khác", null)));
        assertThat(stranger.sends("/oversight/urges", "unit", unit).getStatus()).isEqualTo(404);
    }

    @Test
    void the_league_leaves_the_product_as_a_spreadsheet() throws Exception {
        var bytes = province.opens("/oversight.xlsx?year=2026&q=tai chinh").getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Sở Tài chính");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("50");
            assertThat(rows.getFirst().getCellText(20)).startsWith("Tháng 12");
        }
    }

    private List<String> units(String filter) throws Exception {
        return province.page(YEAR + filter).select("table.league tbody th").eachText();
    }
}
