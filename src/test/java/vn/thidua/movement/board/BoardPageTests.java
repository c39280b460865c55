package vn.thidua.movement.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.GivenMovement;
import vn.thidua.movement.Visitor;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The board of units and duties, as those who lead, those who take part and strangers find it.
@DatabaseTest
class BoardPageTests {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private MockMvc web;

    private GivenMovement world;
    private Visitor leader;

    @BeforeEach
    void a_movement_with_something_done_and_something_waiting() throws Exception {
        world = new GivenMovement(beans);
        world.done(world.finance, GivenMovement.TITLES);
        world.handsIn(world.planning, GivenMovement.PLEDGE);
        leader = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, world.province));
    }

    @Test
    void each_cell_says_how_the_duty_stands_and_opens_it() throws Exception {
        var page = leader.page(board(""));

        assertThat(page.select("th.task .words").eachText())
                .containsExactly(
                        GivenMovement.REPORT, GivenMovement.TITLES, GivenMovement.REVIEW, GivenMovement.PLEDGE);
        int late = calendar.between(world.today.minusDays(10), world.today);
        int left = calendar.between(world.today, world.today.plusDays(1));
        var soon = left == 0 ? "hạn hôm nay" : "còn " + left + " ngày";
        assertThat(cells("", "Sở Tài chính"))
                .containsExactly("trễ " + late + " ngày", "✓ " + DAY.format(world.today), "–", "chưa định ngày");
        assertThat(cells("", "Sở Công Thương"))
                .containsExactly("trễ " + late + " ngày", soon, DAY.format(world.today.plusDays(60)), "chưa định ngày");
        assertThat(cells("", "Phòng Kế hoạch")).containsExactly("trễ " + late + " ngày", soon, "–", "chờ duyệt");
        assertThat(row(page, "Sở Tài chính").select("a.cell").first().attr("href"))
                .isEqualTo("/duties/"
                        + world.duty(world.finance, GivenMovement.REPORT).text());
        assertThat(row(page, "Sở Tài chính").select("td.sum").text()).isEqualTo("50% 1/2");
        assertThat(page.select("tr.branch th").eachText())
                .containsExactly("Sở, ban, ngành 1 đơn vị", "Sở Công Thương 2 đơn vị");
    }

    @Test
    void it_narrows_to_a_state_a_kind_a_branch_or_a_name_without_accents() throws Exception {
        assertThat(units("?state=done")).containsExactly("Sở Tài chính");
        assertThat(units("?state=waiting")).containsExactly("Phòng Kế hoạch");
        assertThat(units("?state=soon")).containsExactly("Sở Công Thương", "Phòng Kế hoạch");
        assertThat(units("?branch=" + Ids.text(world.industry.value())))
                .containsExactly("Sở Công Thương", "Phòng Kế hoạch");
        assertThat(units("?branch=DEPARTMENT")).containsExactly("Sở Tài chính");
        assertThat(units("?q=tai chinh")).containsExactly("Sở Tài chính");
        assertThat(leader.page(board("?kind=REVIEW")).select("th.task .words").eachText())
                .containsExactly(GivenMovement.REVIEW);
        assertThat(units("?kind=REVIEW")).containsExactly("Sở Công Thương");
        assertThat(leader.page(board("?stage=7")).select(".empty a").attr("href"))
                .isEqualTo(world.address() + "/board");
        assertThat(units("?branch=xyz&state=abc&stage=-1&kind=%27")).hasSize(3);
    }

    @Test
    void it_sorts_by_share_and_by_what_is_late() throws Exception {
        assertThat(units("?sort=-share").getFirst()).isEqualTo("Sở Tài chính");
        assertThat(units("?sort=-late")).hasSize(3);
        assertThat(leader.page(board("?sort=-late")).select("tr.branch")).isEmpty();
    }

    @Test
    void it_leaves_the_product_as_the_grid_it_is() throws Exception {
        var response = leader.opens(world.address() + "/board.xlsx?branch=DEPARTMENT");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(2)).startsWith(GivenMovement.REPORT + " (hạn ");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Sở Tài chính");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Sở, ban, ngành");
            assertThat(rows.get(1).getCellText(2)).startsWith("trễ");
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(world.today);
            assertThat(rows.get(1).getCellText(6)).isEqualTo("2");
            assertThat(rows.get(1).getCellText(10)).isEqualTo("50");
        }
        assertThat(leader.page(board("?q=tai")).select("a[download]").attr("href"))
                .startsWith(world.address() + "/board.xlsx")
                .contains("q=tai");
    }

    @Test
    void on_paper_it_has_all_rows_as_narrowed_and_nothing_to_press() throws Exception {
        var paper = leader.page(
                leader.page(board("?branch=DEPARTMENT")).select("a[href*=board/print]").attr("href"));

        assertThat(paper.select("tbody tr:not(.branch) th").eachText()).containsExactly("Sở Tài chính");
        assertThat(paper.select("table.board a, table.board form")).isEmpty();
        assertThat(paper.select(".acts a").attr("href")).isEqualTo(board("?branch=DEPARTMENT"));
        assertThat(leader.page(board("/print")).select("tbody tr:not(.branch) th")).hasSize(3);
    }

    @Test
    void who_takes_part_finds_his_own_row_only_and_nothing_to_urge() throws Exception {
        var participant = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, world.finance));
        var page = participant.page(board(""));

        assertThat(page.select("tbody tr:not(.branch) th").eachText()).containsExactly("Sở Tài chính");
        assertThat(page.select("select#branch option")).hasSize(2);
        assertThat(page.select("form[action$=/urges]")).isEmpty();
        assertThat(page.text()).doesNotContain("Sở Công Thương", GivenMovement.REVIEW);
    }

    private String board(String query) {
        return world.address() + "/board" + query;
    }

    private List<String> units(String query) throws Exception {
        return leader.page(board(query)).select("tbody tr:not(.branch) th").eachText();
    }

    private List<String> cells(String query, String unit) throws Exception {
        return row(leader.page(board(query)), unit).select("td.c").eachText();
    }

    private static Element row(Element page, String unit) {
        return page.select("tbody tr:not(.branch)").stream()
                .filter(row -> row.select("th").text().startsWith(unit))
                .findFirst()
                .orElseThrow();
    }
}
