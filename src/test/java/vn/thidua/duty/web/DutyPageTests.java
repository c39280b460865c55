package vn.thidua.duty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.duty.Asked;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The list of duties and the page of one, as those who owe, those who asked and strangers find them.
@DatabaseTest
class DutyPageTests {
    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId commune;
    private Cookie clerk;
    private Cookie asking;
    private LocalDate today;
    private DutyId late;
    private DutyId undated;

    @BeforeEach
    void a_commune_with_a_late_report_and_one_without_a_date() throws Exception {
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        clerk = session(given.signsIn(Role.EMULATION_OFFICER, commune));
        asking = session(given.signsIn(Role.EMULATION_OFFICER, province));
        today = LocalDate.now(clock);
        late = asked("Báo cáo kết quả quý I", DutyKind.REPORT_QUARTERLY, today.minusDays(2), commune);
        undated = asked("Đăng ký danh hiệu thi đua", DutyKind.REGISTER_TITLES, null, commune);
    }

    @Test
    void the_clerk_finds_what_is_late_first_and_how_much_there_is_of_each() throws Exception {
        var page = page("/duties", clerk);

        assertThat(page.select("td a.title").eachText())
                .containsExactly("Báo cáo kết quả quý I", "Đăng ký danh hiệu thi đua");
        assertThat(page.select("tbody tr").first().text()).contains("Quá hạn");
        assertThat(page.select("nav.chips a.on .count").text()).isEqualTo("2");
        assertThat(page("/duties?due=late", clerk).select("td a.title").eachText())
                .containsExactly("Báo cáo kết quả quý I");
        assertThat(page("/duties?due=unknown", clerk).select("td a.title").eachText())
                .containsExactly("Đăng ký danh hiệu thi đua");
        assertThat(page("/duties?q=qui bao cao", clerk).select("td a.title")).hasSize(1);
        assertThat(page("/duties?q=qui bao cao nam", clerk).select("td a.title"))
                .isEmpty();
        assertThat(page("/duties?q=ket qua qui", clerk).select("td a.title")).hasSize(1);
        assertThat(page("/duties?kind=REGISTER_TITLES", clerk).select("td a.title"))
                .hasSize(1);
    }

    @Test
    void what_is_handed_in_moves_to_the_desk_of_whoever_asked() throws Exception {
        submit(late, "Đã hoàn thành.", clerk);

        assertThat(page("/duties", clerk).select("td a.title").eachText()).containsExactly("Đăng ký danh hiệu thi đua");
        assertThat(page("/duties?view=sent", clerk).select("td a.title")).hasSize(1);
        assertThat(page("/duties?view=waiting", asking).select("td a.title").eachText())
                .containsExactly("Báo cáo kết quả quý I");
        assertThat(page("/duties?view=waiting", clerk).select("td a.title")).isEmpty();
    }

    @Test
    void a_duty_shows_the_sentence_of_the_plan_and_goes_up_and_down_with_words_and_files() throws Exception {
        assertThat(page(address(late), clerk).select("blockquote").text()).isEqualTo("Câu trong kế hoạch.");
        var file = new MockMultipartFile(
                "proofs", "bao cao.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        var sent = web.perform(multipart(address(late) + "/submission")
                        .file(file)
                        .param("statement", "Đạt 12/15 chỉ tiêu")
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).isEqualTo(address(late));

        var page = page(address(late), asking);
        assertThat(page.select("ol.list").text()).contains("Nộp kết quả", "Đạt 12/15 chỉ tiêu", "bao cao.pdf");
        var link = page.select("ol.list a[download]").attr("href");
        assertThat(get200(link, asking).getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(decide(late, "return", "", asking).getStatus()).isEqualTo(422);
        assertThat(decide(late, "return", "Thiếu số liệu", asking).getRedirectedUrl())
                .isEqualTo(address(late));
        assertThat(page(address(late), clerk).select("ol.list").text()).contains("Trả lại", "Thiếu số liệu");
    }

    @Test
    void each_finds_the_forms_of_what_he_may_do() throws Exception {
        assertThat(page(address(late), clerk).select("form[action$=/submission]"))
                .hasSize(1);
        assertThat(page(address(late), clerk).select("form[action$=/acceptance], button[formaction$=/waiver]"))
                .isEmpty();
        var auditor = session(given.signsIn(Role.AUDITOR, province));
        assertThat(page(address(late), auditor).select("main form[method=post]"))
                .isEmpty();
        submit(late, "Xong.", clerk);
        assertThat(page(address(late), clerk).select("form[action$=/submission/removal]"))
                .hasSize(1);
        assertThat(page(address(late), asking).select("form[action$=/acceptance]"))
                .hasSize(1);
    }

    @Test
    void what_was_written_stands_there_again_when_it_is_refused() throws Exception {
        var refused = web.perform(multipart(address(late) + "/submission")
                        .file(new MockMultipartFile(
                                "proofs", "trang.html", "text/html", "<p>".getBytes(StandardCharsets.UTF_8)))
                        .param("statement", "Kết quả đã viết dài")
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(refused.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select("#statement").text()).isEqualTo("Kết quả đã viết dài");
        assertThat(page.select(".errors").text()).contains("trang.html");
    }

    @Test
    void to_a_stranger_neither_the_duty_nor_its_files_are_there() throws Exception {
        var stranger = session(given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Tân Hưng", province)));
        submit(late, "Xong.", clerk);

        assertThat(status(address(late), stranger)).isEqualTo(404);
        assertThat(status(address(late) + "/files/" + Ids.text(UUID.randomUUID()), stranger))
                .isEqualTo(404);
        assertThat(status(address(late) + "/files/" + Ids.text(UUID.randomUUID()), clerk))
                .isEqualTo(404);
        assertThat(page("/duties?view=all", stranger).select("td a.title")).isEmpty();
        assertThat(page("/duties?view=all", clerk).select("td a.title")).hasSize(2);
    }

    @Test
    void the_list_leaves_the_product_as_a_spreadsheet() throws Exception {
        assertThat(page("/duties?due=late", clerk).select("a[download]").attr("href"))
                .startsWith("/duties.xlsx")
                .contains("due=late");
        assertThat(get200("/duties.xlsx?due=late", clerk).getContentType()).contains("spreadsheetml");
    }

    @Test
    void who_owes_nothing_is_told_what_comes() throws Exception {
        var fresh = session(given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Mới", province)));

        assertThat(page("/duties", fresh).select(".empty").text()).contains("Không còn việc nào phải làm");
        assertThat(page("/duties?q=không có gì như thế", fresh).select(".empty a"))
                .hasSize(1);
        assertThat(undated).isNotNull();
    }

    @Test
    void a_unit_shows_what_it_owes_and_the_search_finds_it_for_those_who_see_it() throws Exception {
        var unit = page("/units/" + Ids.text(commune.value()), clerk).text();
        assertThat(unit).contains("Báo cáo kết quả quý I", "Quá hạn · hạn ");
        var all = page("/units/" + Ids.text(commune.value()), clerk)
                .select("a[href^=/duties?view=all&unit=]")
                .attr("href");
        assertThat(page(all, clerk).select("td a.title")).hasSize(2);
        assertThat(page(all, clerk).select(".note").text()).contains("Xã Vĩnh Lộc");

        assertThat(page("/search?q=qui bao cao vinh loc", clerk).select("a[href=" + address(late) + "]"))
                .hasSize(1);
        var stranger = session(given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Tân Hưng", province)));
        assertThat(page("/search?q=qui bao cao vinh loc", stranger).select("a[href=" + address(late) + "]"))
                .isEmpty();
        assertThat(page(all, stranger).select("td a.title, .note")).isEmpty();
    }

    @Test
    void a_picture_among_the_proofs_is_looked_at_in_the_page_and_other_files_only_downloaded() throws Exception {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", image);
        web.perform(multipart(address(late) + "/submission")
                .file(new MockMultipartFile("proofs", "anh.png", "image/png", image.toByteArray()))
                .file(new MockMultipartFile(
                        "proofs", "gia.pdf", "application/pdf", "<script>".getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile("proofs", "so.csv", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8)))
                .cookie(clerk)
                .with(csrf()));
        var history = page(address(late), asking).select(".proofs");

        var shown = history.select("a[href$=/preview]");
        assertThat(shown.eachText()).containsExactly("anh.png", "gia.pdf");
        assertThat(page(shown.get(0).attr("href"), asking).select("img.sheet").attr("src"))
                .startsWith("data:image/png;base64,");
        var forged = page(shown.get(1).attr("href"), asking);
        assertThat(forged.select("img.sheet")).isEmpty();
        assertThat(forged.select(".empty").text()).contains("Không xem trước được");
        var csv = history.select("a[download]:contains(so.csv)").attr("href");
        assertThat(status(csv + "/preview", asking)).isEqualTo(404);
        assertThat(get200(csv, asking).getHeader("Content-Disposition")).startsWith("attachment");
        var stranger = session(given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Tân Hưng", province)));
        assertThat(status(shown.get(0).attr("href"), stranger)).isEqualTo(404);
    }

    private DutyId asked(String words, DutyKind kind, @Nullable LocalDate due, UnitId unit) {
        var origin = Ids.next();
        var task = new Task(TaskId.next(), origin, 1, kind, words, "", "Câu trong kế hoạch.", null, province, "", "");
        transaction.executeWithoutResult(_ -> duties.derive(List.of(new Asked(task, null, due, List.of(unit)))));
        return duties.of(origin, unit).getFirst().id();
    }

    private void submit(DutyId duty, String statement, Cookie session) throws Exception {
        web.perform(multipart(address(duty) + "/submission")
                .param("statement", statement)
                .cookie(session)
                .with(csrf()));
    }

    private MockHttpServletResponse decide(DutyId duty, String what, String reason, Cookie session) throws Exception {
        var seen =
                page(address(duty), session).select("input[name=seen]").first().val();
        return web.perform(post(address(duty) + "/" + what)
                        .param("seen", seen)
                        .param("reason", reason)
                        .cookie(session)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String address(DutyId duty) {
        return "/duties/" + duty.text();
    }

    private Document page(String address, Cookie session) throws Exception {
        return Jsoup.parse(get200(address, session).getContentAsString());
    }

    private MockHttpServletResponse get200(String address, Cookie session) throws Exception {
        var response = web.perform(get(address).cookie(session)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response;
    }

    private int status(String address, Cookie session) throws Exception {
        return web.perform(get(address).cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Cookie session(String userName) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", userName)
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }
}
