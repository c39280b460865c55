package vn.thidua.movement.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.GivenMovement;
import vn.thidua.movement.Visitor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GoldenFiles;

/// What a week brought, for the head of a unit, on the page and on paper.
@DatabaseTest
class DigestTests {
    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TextBundles bundles;

    @Autowired
    private MockMvc web;

    private GivenMovement world;

    @BeforeEach
    void a_movement_in_which_something_was_handed_in_today() {
        world = new GivenMovement(beans);
        world.handsIn(world.planning, GivenMovement.TITLES);
    }

    @Test
    void the_head_reads_what_was_done_what_is_late_what_comes_and_whom_to_urge() throws Exception {
        var page = new Visitor(web, given.signsIn(Role.HEAD, world.province)).page("/digest");

        assertThat(page.select("table[aria-labelledby=done] tbody tr").text()).contains(GivenMovement.TITLES);
        assertThat(page.select("table[aria-labelledby=done] td.num").eachText()).containsExactly("1", "1");
        assertThat(page.select("table[aria-labelledby=late] td.num").text()).isEqualTo("3");
        assertThat(page.select("table[aria-labelledby=coming] tbody tr").text())
                .contains(GivenMovement.TITLES)
                .doesNotContain(GivenMovement.REVIEW);
        assertThat(page.select("table[aria-labelledby=urge] tbody tr").eachText())
                .hasSize(3)
                .allMatch(line -> line.endsWith("chưa nhắc"));
    }

    @Test
    void each_reads_of_his_own_unit_and_those_below_only() throws Exception {
        var page = new Visitor(web, given.signsIn(Role.HEAD, world.finance)).page("/digest");

        assertThat(page.select("table[aria-labelledby=done]")).isEmpty();
        assertThat(page.select("table[aria-labelledby=urge] tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Sở Tài chính");
    }

    @Test
    void past_weeks_can_be_read_again_and_nonsense_means_this_week() throws Exception {
        var head = new Visitor(web, given.signsIn(Role.HEAD, world.province));
        var before = Week.of(world.today).before();

        assertThat(head.page("/digest?week=" + before.text()).select("table[aria-labelledby=done]"))
                .isEmpty();
        assertThat(head.page("/digest?week=" + before.text()).select("h1").text())
                .contains(before.monday().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        assertThat(head.page("/digest?week=2026-W99").select("#week").val())
                .isEqualTo(Week.of(world.today).text());
    }

    @Test
    void it_is_printed_by_the_products_own_engine() throws Exception {
        var response = new Visitor(web, given.signsIn(Role.HEAD, world.province)).opens("/digest.pdf");

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(GoldenFiles.pdfText(response.getContentAsByteArray()))
                .contains("UBND TỈNH SÔNG LAM", "II. NHIỆM VỤ QUÁ HẠN", "Còn 3 nhiệm vụ quá hạn", "Sở Tài chính");
    }

    @Test
    void where_nothing_happened_the_page_says_so() throws Exception {
        var idle = new Visitor(web, given.signsIn(Role.HEAD, given.unit("UBND tỉnh mới", null)));

        assertThat(idle.page("/digest").select(".empty")).hasSize(1);
    }

    @Test
    void the_paper_is_as_it_was_accepted() throws IOException {
        var unit = new UnitView(
                new UnitId(new UUID(0, 1)),
                null,
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở VHTTDL",
                "SVHTTDL",
                UnitKind.DEPARTMENT,
                "Minh Hà",
                1);
        var movement = new UUID(0, 2);
        var title = "Phát động phong trào thi đua năm 2026";
        var digest = new Digest(
                new Week(LocalDate.of(2026, 6, 15)),
                LocalDate.of(2026, 6, 19),
                List.of(new Digest.Work(
                        movement, title, "Báo cáo sơ kết 6 tháng đầu năm", LocalDate.of(2026, 6, 14), 7, 5)),
                List.of(new Digest.Work(movement, title, "Đăng ký danh hiệu thi đua", LocalDate.of(2026, 6, 11), 2, 0)),
                List.of(new Digest.Work(movement, title, "Gửi sáng kiến", LocalDate.of(2026, 6, 26), 4, 0)),
                List.of(
                        new Digest.Owing(new UUID(0, 3), "Bảo tàng tỉnh", "Sở VHTTDL", 2, 6, LocalDate.of(2026, 6, 17)),
                        new Digest.Owing(new UUID(0, 4), "Thư viện tỉnh", "", 1, 6, null)));
        var paper = DigestPaper.of(digest, unit, "UBND tỉnh Minh Hà", bundles.in(Vietnamese.LOCALE));

        new GoldenFiles("movement").hold("digest.pdf.txt", GoldenFiles.pdfText(new PaperWriter().pdf(paper)));
    }
}
