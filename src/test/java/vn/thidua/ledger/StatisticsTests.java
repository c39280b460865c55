package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.statistics.Statistics;
import vn.thidua.ledger.statistics.StatisticsBoard;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GoldenFiles;

/// Statistics over a province of two departments.
@DatabaseTest
class StatisticsTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private StatisticsBoard board;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId other;

    @BeforeEach
    void merits_of_two_years() {
        var merits = new GivenMerits(given, beans);
        province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        var division = given.unit("Phòng Thi đua", "", department);
        other = given.unit("Sở Tài chính", "STC", province);
        var above = given.actor(Role.EMULATION_OFFICER, province);
        var worker = merits.person("Lê Thị Sen", division);
        known(worker, "FEMALE", true, false);
        var head = merits.person("Phạm Bá Ấn", department);
        known(head, "MALE", false, true);
        var somebody = merits.person("Vi Thị Mây", other);
        merits.record(Subject.of(worker), GivenMerits.title("LDTT", 2022), above);
        merits.record(Subject.of(worker), GivenMerits.title("LDTT", 2023), above);
        merits.record(Subject.of(worker), GivenMerits.title("CSTDT", 2023), above);
        merits.record(Subject.of(head), GivenMerits.title("LDTT", 2023), above);
        merits.record(Subject.of(somebody), GivenMerits.title("LDTT", 2023), above);
        merits.record(Subject.of(department), GivenMerits.title("TTLDTT", 2023), above);
        merits.record(Subject.of(somebody), GivenMerits.rating(Grade.GOOD, 2023), above);
        var revoked = merits.record(Subject.of(head), GivenMerits.title("CSTDCS", 2023), above);
        beans.getBean(EndMerit.class)
                .revoke(
                        revoked,
                        ledger.require(revoked).entry().key(),
                        new Decision("5/QĐ", LocalDate.of(2025, 1, 1), ""),
                        "Khai man",
                        Ids.next(),
                        above);
    }

    @Test
    void counts_by_year_level_award_and_unit() {
        var statistics = of(province, given.actor(Role.HEAD, province));

        var total = statistics.total();
        assertThat(total.all()).isEqualTo(5);
        assertThat(total.individuals()).isEqualTo(4);
        assertThat(total.collectives()).isEqualTo(1);
        assertThat(total.women()).isEqualTo(2);
        assertThat(total.direct()).isEqualTo(2);
        assertThat(total.leaders()).isEqualTo(1);
        assertThat(total.neither()).isEqualTo(1);
        assertThat(total.directShare()).isEqualTo(50);
        assertThat(statistics.years()).hasSize(StatisticsBoard.YEARS);
        assertThat(statistics.years().getFirst().change()).isEqualTo(4);
        assertThat(names(statistics.byUnit())).containsExactly("Sở Nội vụ 4", "Sở Tài chính 1");
        assertThat(names(statistics.byLevel())).containsExactlyInAnyOrder("grassroots 4", "province 1");
        assertThat(names(statistics.byAward()))
                .contains("Lao động tiên tiến 3")
                .noneMatch(name -> name.contains("cơ sở"));
    }

    @Test
    void forms_are_counted_by_their_kind_and_what_nobody_has_said_is_a_line_of_its_own() throws Exception {
        var merits = new GivenMerits(given, beans);
        var above = given.actor(Role.EMULATION_OFFICER, province);
        var somebody = Subject.of(merits.person("Hồ Văn Sơn", department));
        merits.record(somebody, GivenMerits.form("GK", 2022).as("sudden"), above);
        merits.record(somebody, GivenMerits.form("GK", 2023).as("sudden"), above);
        merits.record(somebody, GivenMerits.form("BKT", 2023).as("theme"), above);
        merits.record(Subject.of(other), GivenMerits.form("BKT", 2023), above);

        var statistics = of(province, above);

        assertThat(statistics.byOccasion())
                .extracting(Statistics.Line::name, line -> line.now().all(), Statistics.Line::change)
                .containsExactly(tuple("Theo đợt (chuyên đề)", 1L, 1L), tuple("Đột xuất", 1L, 0L), tuple("", 1L, 1L));
        var head = session(web, given.signsIn(Role.HEAD, province));
        var address = "?unit=" + Ids.text(province.value()) + "&year=2023";
        assertThat(page("/ledger/statistics" + address, head)
                        .select("section:contains(theo loại hình) tbody th")
                        .eachText())
                .containsExactly("Theo đợt (chuyên đề)", "Đột xuất", "Chưa ghi loại hình");
        assertThat(ListFile.texts(
                        web.perform(get("/ledger/statistics.xlsx" + address).cookie(head))
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray()))
                .contains("Loại hình khen thưởng", "Đột xuất", "Chưa ghi loại hình");
        assertThat(GoldenFiles.pdfText(web.perform(
                                get("/ledger/statistics/report.pdf" + address).cookie(head))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .contains("Hình thức khen thưởng theo loại hình", "Chưa ghi loại hình");
    }

    @Test
    void counts_only_what_one_may_see() throws Exception {
        var finance = session(web, given.signsIn(Role.HEAD, other));

        assertThat(of(province, given.actor(Role.HEAD, other)).total().all()).isEqualTo(1);
        assertThat(page("/ledger/statistics?year=2023", finance).select("h1").text())
                .isEqualTo("Thống kê khen thưởng");
        for (var path : List.of("/ledger/statistics", "/ledger/statistics.xlsx", "/ledger/statistics/report.pdf")) {
            assertThat(web.perform(get(path + "?unit=" + Ids.text(department.value()))
                                    .cookie(finance))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_page_shows_tables_and_bars_and_the_report_is_printed() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, province));
        var address = "?unit=" + Ids.text(province.value()) + "&year=2023";

        var page = page("/ledger/statistics" + address, head);

        assertThat(page.select("section table")).hasSize(5);
        assertThat(page.select("svg.share")).isNotEmpty();
        assertThat(page.text()).contains("Ưu tiên người trực tiếp lao động");
        var report = GoldenFiles.pdfText(web.perform(
                                get("/ledger/statistics/report.pdf" + address).cookie(head))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .replaceAll("\\s+", " ");
        assertThat(report)
                .contains(
                        "Thống kê khen thưởng năm 2023", "5 danh hiệu", "2 người lao động trực tiếp", "chưa chắc chắn");
        for (var file : List.of("/ledger/statistics.xlsx", "/ledger/statistics/report.docx")) {
            web.perform(get(file + address).cookie(head)).andExpect(status().isOk());
        }
        assertThat(page("/ledger/statistics?year=1990", head).select(".empty")).hasSize(1);
    }

    private Statistics of(UnitId unit, Actor by) {
        return board.of(organization.unit(unit), 2023, by);
    }

    private static List<String> names(List<Statistics.Line> lines) {
        return lines.stream()
                .filter(line -> line.now().all() > 0)
                .map(line -> line.name() + " " + line.now().all())
                .toList();
    }

    private void known(PersonId person, String sex, boolean direct, boolean head) {
        jdbc.sql("update organization.person set sex = :sex, direct_worker = :direct, head = :head where id = :id")
                .param("sex", sex)
                .param("direct", direct)
                .param("head", head)
                .param("id", person.value())
                .update();
    }

    private Document page(String path, Cookie by) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(by))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
