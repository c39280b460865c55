package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What the pages of plans show, to whom, and what they answer to bad input.
@DatabaseTest
class PlanPageTests {
    private static final String TEXT = """
            UBND TỈNH BẮC SƠN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ XÂY DỰNG
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-SXD
            Bắc Sơn, ngày      tháng      năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            Sở Xây dựng phát động phong trào thi đua năm 2026 như sau:

            I. MỤC ĐÍCH
            - Động viên công chức phần đầu hoàn thành nhiệm vụ năm 2026.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.

            Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Xây dựng./.

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            GIÁM ĐỐC

            Lê Văn Sáu
            """;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private Plans plans;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId division;
    private Actor officer;
    private Cookie session;
    private PlanId plan;

    @BeforeEach
    void an_officer_with_a_draft() throws Exception {
        province = given.unit("UBND tỉnh Bắc Sơn", "UBND", null);
        department = given.unit("Sở Xây dựng", "SXD", province);
        division = given.unit("Trung tâm Quy hoạch", "TTQH", department);
        var name = given.signsIn(Role.EMULATION_OFFICER, department);
        officer = accounts.findByUserName(name).orElseThrow().actor();
        session = session(web, name);
        plan = importPlan.execute(department, TEXT, null, officer);
    }

    @Test
    void the_list_narrows_sorts_and_searches_without_accents() throws Exception {
        assertThat(page("/plans?q=phong trao thi dua").select("td a.title")).isNotEmpty();
        assertThat(page("/plans?q=so xay dung").select("td a.title")).isNotEmpty();
        assertThat(page("/plans?q=khong co ke hoach nay").text()).contains("Không có kế hoạch nào khớp");
        assertThat(page("/plans?year=2019").select("td a.title")).isEmpty();
        assertThat(page("/plans?year=all&state=DRAFT&sort=-title").select("td a.title"))
                .isNotEmpty();
        assertThat(page("/plans?year=all&state=ISSUED").select("td a.title")).isEmpty();
        assertThat(page("/plans?sort=drop table&year=all").select("td a.title")).isNotEmpty();
    }

    @Test
    void the_list_is_handed_over_as_an_excel_file() throws Exception {
        for (var address : new String[] {"/plans.xlsx?year=all", "/plans/numbers.xlsx"}) {
            assertThat(web.perform(get(address).cookie(session))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray())
                    .startsWith('P', 'K');
        }
    }

    @Test
    void the_reader_links_findings_and_text_both_ways() throws Exception {
        var page = page(address());
        var slip = page.select(".finding").stream()
                .filter(finding -> finding.text().contains("phần đầu"))
                .findFirst()
                .orElseThrow();
        var way = Objects.requireNonNull(slip.selectFirst("a[href^=#]")).attr("href");
        var mark = Objects.requireNonNull(page.selectFirst("mark" + way));
        assertThat(mark.text()).contains("phần đầu");
        assertThat(Objects.requireNonNull(mark.selectFirst("a")).attr("href")).isEqualTo("#" + slip.id());
        page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void every_page_of_a_plan_opens_in_both_languages() throws Exception {
        for (var address : new String[] {
            address(),
            address() + "/versions",
            address() + "/versions/compare?from=1&to=1",
            address() + "/text",
            address() + "/passages/4?base=1",
            address() + "/provisions/MILESTONE/0?base=1",
            address() + "/provisions/TITLE/new",
            "/plans/new",
            "/plans/numbers"
        }) {
            assertThat(page(address).text()).as(address).doesNotContain("plan.");
        }
        var english = web.perform(get(address()).cookie(session, new Cookie("thidua-lang", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(english).contains("Findings").doesNotContain("Phát hiện");
    }

    @Test
    void papers_and_the_reading_are_handed_over() throws Exception {
        assertThat(bytes(address() + "/paper.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(bytes(address() + "/paper.docx")).startsWith('P', 'K');
        assertThat(new String(bytes(address() + "/reading.json"), StandardCharsets.UTF_8))
                .contains("\"plan_year\" : 2026");
    }

    @Test
    void a_plan_of_another_unit_is_not_found_at_any_address() throws Exception {
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Y tế", "SYT", province)));
        for (var address : new String[] {
            "",
            "/paper.pdf",
            "/paper.docx",
            "/reading.json",
            "/original",
            "/versions",
            "/text",
            "/passages/1?base=1",
            "/provisions/MILESTONE/0?base=1",
            "/issue",
            "/earlier",
            "/amendments/2"
        }) {
            web.perform(get(address() + address).cookie(stranger)).andExpect(status().isNotFound());
        }
        for (var address : new String[] {
            "/submission", "/undo", "/redo", "/amendments", "/removal", "/closure", "/versions/1/return"
        }) {
            web.perform(post(address() + address).with(csrf()).cookie(stranger)).andExpect(status().isNotFound());
        }
        web.perform(post(address() + "/remarks").with(csrf()).cookie(stranger).param("text", "Tôi xem được không?"))
                .andExpect(status().isNotFound());
        assertThat(Jsoup.parse(web.perform(get("/plans?year=all").cookie(stranger))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .html())
                .doesNotContain(plan.text());
    }

    @Test
    void a_forged_id_is_not_found() throws Exception {
        web.perform(get("/plans/" + PlanId.next().text()).cookie(session)).andExpect(status().isNotFound());
        web.perform(get("/plans/khong-phai-ma").cookie(session)).andExpect(status().isNotFound());
        web.perform(post("/plans")
                        .with(csrf())
                        .cookie(session)
                        .param("unit", Ids.text(Ids.next()))
                        .param("year", "2026"))
                .andExpect(status().isNotFound());
    }

    @Test
    void units_below_read_what_was_issued_and_nothing_else() throws Exception {
        var below = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        web.perform(get(address()).cookie(below)).andExpect(status().isNotFound());
        var head = given.actor(Role.HEAD, department);
        submit.execute(plan, officer);
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), LocalDate.of(2026, 1, 15)), head);
        var page = Jsoup.parse(web.perform(get(address()).cookie(below))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.text()).contains("01/KH-SXD");
        assertThat(page.select(".finding, form[action$=/submission], #remark")).isEmpty();
        web.perform(get(address() + "/versions").cookie(below)).andExpect(status().isNotFound());
        var answer = web.perform(post(address() + "/answers")
                        .with(csrf())
                        .cookie(below)
                        .param("unit", Ids.text(division.value())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        var made = Jsoup.parse(web.perform(
                        get(Objects.requireNonNull(answer.getRedirectedUrl())).cookie(below))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(made.text())
                .contains("TRUNG TÂM QUY HOẠCH")
                .contains("Kế hoạch số 01/KH-SXD ngày 15 tháng 01 năm 2026")
                .contains("trước ngày 28/02/2026");
    }

    @Test
    void files_that_are_no_plans_are_refused_in_words_and_leave_nothing_behind() throws Exception {
        long before = revisions.next(plan);
        var program = new MockMultipartFile(
                "file", "ke-hoach.docx", "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5});
        var empty = new MockMultipartFile("file", "trong.docx", "application/octet-stream", new byte[0]);
        var nothing = new MockMultipartFile("file", "", "application/octet-stream", new byte[0]);
        for (var file : new MockMultipartFile[] {program, empty, nothing}) {
            var page = Jsoup.parse(
                    perform(multipart("/plans/files").file(file).param("unit", Ids.text(department.value())))
                            .andExpect(status().isUnprocessableContent())
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
            assertThat(page.select(".errors li").text())
                    .as(file.getOriginalFilename())
                    .isNotBlank();
        }
        assertThat(page("/plans?year=all").select("td a.title")).hasSize(1);
        assertThat(revisions.next(plan)).isEqualTo((int) before);
    }

    @Test
    void a_script_in_a_plan_is_shown_as_text() throws Exception {
        var evil = importPlan.execute(
                department,
                TEXT.replace("khen", "khen").replace("Động viên", "<script>alert(1)</script> Động viên"),
                null,
                officer);
        var page = page("/plans/" + evil.text());
        assertThat(page.select(".paper script")).isEmpty();
        assertThat(page.select(".paper").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void a_stale_editor_keeps_his_words_and_is_shown_both_texts() throws Exception {
        var text = revisions.require(plan, 1).text();
        int from = text.indexOf("Động viên công chức");
        save(1, from, from + 9, "Khích lệ");
        var page = Jsoup.parse(perform(post(address() + "/passages")
                        .param("base", "1")
                        .param("from", Integer.toString(from))
                        .param("to", Integer.toString(from + 9))
                        .param("words", "Cổ vũ")
                        .param("sitting", Ids.next().toString()))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".compare del").text()).contains("Khích lệ");
        assertThat(page.select(".compare ins").text()).contains("Cổ vũ");
        assertThat(page.select("textarea").text()).contains("Cổ vũ công chức");
    }

    @Test
    void what_is_typed_is_kept_and_checked_at_once() throws Exception {
        var text = revisions.require(plan, 1).text();
        int from = text.indexOf("phần đầu");
        var answer = Jsoup.parse(perform(post(address() + "/passages/draft")
                        .param("base", "1")
                        .param("from", Integer.toString(from))
                        .param("to", Integer.toString(from + 8))
                        .param("words", "phấn đấu")
                        .param("sitting", Ids.next().toString()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(answer.select(".finding").text()).doesNotContain("phần đầu");
        assertThat(answer.select("#place input[name=base]").attr("value")).isEqualTo("2");
        assertThat(answer.select("#place input[name=from]").attr("value")).isEqualTo(Integer.toString(from));
    }

    private void save(int base, int from, int to, String words) throws Exception {
        perform(post(address() + "/passages")
                        .param("base", Integer.toString(base))
                        .param("from", Integer.toString(from))
                        .param("to", Integer.toString(to))
                        .param("words", words)
                        .param("sitting", Ids.next().toString()))
                .andExpect(status().is3xxRedirection());
    }

    private String address() {
        return "/plans/" + plan.text();
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(csrf()).cookie(session));
    }

    private byte[] bytes(String address) throws Exception {
        return web.perform(get(address).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(new String(bytes(address), StandardCharsets.UTF_8));
    }
}
