package vn.thidua.rulebook.local.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.SignedIn;

@DatabaseTest
class RegulationPageTests {
    private static final String LIST = "/rules/regulations";

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvc web;

    private GivenRegulations rules;
    private UnitId province;
    private UnitId department;
    private Cookie officer;
    private Cookie head;
    private Cookie below;
    private Cookie stranger;

    @BeforeEach
    void a_province_a_department_and_a_stranger() throws Exception {
        rules = new GivenRegulations(given, beans);
        province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        department = given.unit("Sở Công Thương", UnitKind.DEPARTMENT, province);
        officer = session(Role.EMULATION_OFFICER, province);
        head = session(Role.HEAD, province);
        below = session(Role.EMULATION_OFFICER, department);
        stranger = session(Role.HEAD, given.unit("UBND tỉnh Núi Cao", UnitKind.PROVINCE, null));
    }

    @Test
    void rows_are_added_and_taken_away_without_losing_what_was_typed() throws Exception {
        var added = read(form().param("add", "row").param("kind", "cap"), officer);
        assertThat(added.select("input[name=number]").val()).isEqualTo("5/2026/QĐ-UBND");
        assertThat(added.select("fieldset")).hasSize(1);
        assertThat(added.select("select[name=p0.award] option").eachText()).contains("Chiến sĩ thi đua cơ sở");

        var second = read(cap(form(), 0, "10").param("add", "row").param("kind", "words"), officer);
        assertThat(second.select("fieldset")).hasSize(2);
        assertThat(second.select("input[name=p0.percent]").val()).isEqualTo("10");
        assertThat(second.select("select[name=p0.of] option[selected]").eachAttr("value"))
                .containsExactly("LDTT");

        var fewer = read(cap(cap(form(), 0, "10"), 1, "9").param("remove", "0"), officer);
        assertThat(fewer.select("fieldset")).hasSize(1);
        assertThat(fewer.select("input[name=p0.percent]").val()).isEqualTo("9");
    }

    @Test
    void what_cannot_be_read_is_named_beside_its_field() throws Exception {
        var answer = asked(cap(form(), 0, "trăm"), officer);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#p0.percent");
        assertThat(page.getElementById("p0.percent-error")).isNotNull();
    }

    @Test
    void a_regulation_is_entered_proposed_approved_and_then_read_in_the_rules() throws Exception {
        var address = entered("10");
        assertThat(status(address, below)).isEqualTo(404);
        assertThat(status(address, stranger)).isEqualTo(404);
        assertThat(list(below)).doesNotContain("5/2026/QĐ-UBND");
        assertThat(page("/", officer).select("a[href=" + address + "/edit]").text())
                .as("what was begun lies on the desk")
                .contains("Soạn tiếp");
        assertThat(page("/", head).select("a[href^=" + address + "]")).isEmpty();

        assertThat(step(address + "/proposal", 0, officer)).isEqualTo(302);
        assertThat(page("/", officer).select("a[href=" + address + "/edit]")).isEmpty();
        assertThat(page("/", head).text()).contains("Quy chế thi đua, khen thưởng tỉnh Sông Lam", "Xem, phê duyệt");
        assertThat(page("/", below).text()).doesNotContain("Quy chế thi đua, khen thưởng tỉnh Sông Lam");
        assertThat(page("/search?q=quy che sông lam", officer).select("main a").eachAttr("href"))
                .contains(address);
        assertThat(page("/search?q=quy che sông lam", below).select("main a").eachAttr("href"))
                .doesNotContain(address);
        assertThat(step(address + "/approval", 1, officer)).isIn(403, 422);
        assertThat(step(address + "/approval", 1, stranger)).isEqualTo(404);
        assertThat(step(address + "/approval", 1, head)).isEqualTo(302);

        assertThat(page(address, below).select("#steps-title").parents().text()).contains("Phê duyệt", "Nhập");
        assertThat(page(address, below).select("form[action$=repeal], form[action$=versions]"))
                .isEmpty();
        assertThat(list(below)).contains("5/2026/QĐ-UBND");
        assertThat(status(address, stranger)).isEqualTo(404);
        assertThat(list(stranger)).doesNotContain("5/2026/QĐ-UBND");
        var rule = page("/rules/awards/CSTDCS?day=2026-06-01", below)
                .select("#cap")
                .text();
        assertThat(rule).contains("Không quá 10%", "Quy định của UBND tỉnh Sông Lam", "Điều 5 Quy chế", "152/2025");
        assertThat(page("/rules?day=2026-06-01&q=chien si thi dua co so", below)
                        .select("#results td.num")
                        .eachText())
                .contains("10%");
        assertThat(page("/rules/awards/CSTDCS?day=2026-06-01&unit=nation", below)
                        .text())
                .doesNotContain("Không quá 10%");
        assertThat(page("/rules/awards/CSTDCS?day=2026-06-01", stranger).text()).doesNotContain("Không quá 10%");
        assertThat(status("/rules/awards/CSTDCS?unit=" + Ids.text(province.value()), stranger))
                .isEqualTo(404);
    }

    @Test
    void two_days_are_compared_in_law_and_in_what_the_place_adds() throws Exception {
        var days = "?from=2026-03-01&to=2026-05-01";
        assertThat(page("/rules/changes" + days, below).text()).contains("Không có thay đổi về nội dung");
        var own = rules.approved(
                province,
                GivenRegulations.content(
                        "2026-04-01",
                        GivenRegulations.cap(10)
                                + "- {kind: form, article: 'Điều 9', code: THUKHEN, name: 'Thư khen của Chủ tịch tỉnh',"
                                + " level: province, subject: individual, decider: province}\n"));

        var changed = page("/rules/changes" + days, below);
        var line = changed.select("tr:contains(Chiến sĩ thi đua cơ sở)");
        assertThat(line.select("a").attr("href")).startsWith("/rules/awards/CSTDCS/changes?from=2026-03-01");
        assertThat(changed.select("tr:contains(Thư khen)").text()).contains("Mới có");
        assertThat(changed.select("tr:contains(Thư khen) a").attr("href")).isEqualTo(LIST + "/" + own.text());

        var award = page("/rules/awards/CSTDCS/changes" + days, below);
        assertThat(award.select(".sides").text()).contains("Không quá 10%", "Quy định của UBND tỉnh Sông Lam");
        assertThat(page("/rules/awards/CSTDCS/changes?from=2026-04-01&to=2026-05-01", below)
                        .select(".sides"))
                .isEmpty();

        assertThat(page("/rules/changes" + days + "&unit=nation", below).select("tbody tr"))
                .isEmpty();
        assertThat(page("/rules/changes" + days, stranger).select("tbody tr")).isEmpty();
        assertThat(status("/rules/changes" + days + "&unit=" + Ids.text(province.value()), stranger))
                .isEqualTo(404);
        assertThat(page("/rules/changes" + days + "&unit=nation", below)
                        .select("#place option[selected]")
                        .attr("value"))
                .isEqualTo("nation");
    }

    @Test
    void what_a_place_asks_of_the_party_is_tried_on_made_up_facts_there() throws Exception {
        var own = rules.approved(
                province,
                GivenRegulations.content(
                        "2026-01-01",
                        "- {kind: body-rated, article: 'Điều 7', award: LDTT, system: party, rating: good, years: 1}\n"));
        var trial = "/rules/trial?award=LDTT&day=2026-06-01&bodyYear=2026&bodySystem=PARTY&bodyRating=";

        assertThat(finding(trial + "COMPLETED")).contains("Không đạt", "xếp loại đảng viên", "Điều 7 Quy chế");
        assertThat(finding(trial + "GOOD")).contains("Đạt").doesNotContain("Không đạt");
        assertThat(finding(trial + "NOT_ASKED")).contains("Đạt", "không thuộc diện xếp loại");
        assertThat(finding(trial)).contains("chưa có xếp loại đảng viên");
        assertThat(page(trial + "GOOD", below).select("#results a[href=" + LIST + "/" + own.text() + "]"))
                .isNotEmpty();
        assertThat(page(trial + "GOOD&unit=nation", below).select("#results").text())
                .doesNotContain("Điều 7 Quy chế");
        assertThat(page(trial + "GOOD", stranger).select("#results").text()).doesNotContain("Điều 7 Quy chế");
    }

    @Test
    void a_form_of_the_places_own_is_listed_once_and_tried_there_only() throws Exception {
        rules.approved(province, GivenRegulations.content("2026-01-01", """
                        - {kind: form, article: 'Điều 8', code: THUKHEN, name: 'Thư khen', level: province, subject: individual, decider: province}
                        - {kind: rated, article: 'Điều 7', award: THUKHEN, rating: good}
                        """));
        var rating = "&ratedYear=2026&rating=";
        var trial = "/rules/trial?award=THUKHEN&day=2026-06-01";

        assertThat(finding(trial + rating + "COMPLETED")).contains("Không đạt");
        assertThat(finding(trial + rating + "GOOD")).contains("Đạt").doesNotContain("Không đạt");
        assertThat(page(trial, below).select("#award option[selected]").text()).isEqualTo("Thư khen");
        assertThat(page(trial, stranger).select("#award option[value=THUKHEN]")).isEmpty();
        assertThat(page("/rules/trial?day=2025-06-01", below).select("#award option[value=THUKHEN]"))
                .isEmpty();
        var listed = page("/rules?day=2026-06-01", below);
        assertThat(listed.select("#results tr:contains(Thư khen)")).isEmpty();
        assertThat(listed.text()).contains("Thư khen");
        assertThat(page("/rules/money?day=2026-06-01", below).select("a[href*=THUKHEN]"))
                .isEmpty();
    }

    private String finding(String address) throws Exception {
        return page(address, below)
                .select("#results li:contains(Điều 7 Quy chế)")
                .last()
                .text();
    }

    @Test
    void what_loosens_the_law_is_shown_with_the_article_and_not_let_through() throws Exception {
        var address = entered("20", "2021-02-01");

        var shown = page(address, officer).select("#provisions-title").parents().text();
        assertThat(shown).contains("cao hơn mức 15%", "NĐ 91/2017/NĐ-CP Điều 9 khoản 3");
        var refused = asked(post(address + "/proposal").param("version", "0"), officer);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select(".errors").text()).contains("Còn 1 chỗ trái");
    }

    @Test
    void the_file_of_a_regulation_makes_the_same_regulation() throws Exception {
        var address = entered("10");
        var file = asked(get(address + "/file"), officer);
        assertThat(file.getHeader("Content-Disposition")).contains("5-2026-Q");

        var again = asked(upload(file.getContentAsByteArray()), officer);

        assertThat(again.getStatus()).isEqualTo(302);
        var copy = Objects.requireNonNull(again.getRedirectedUrl());
        assertThat(asked(get(copy + "/file"), officer).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void a_faulty_file_is_refused_with_line_and_field() throws Exception {
        var answer = asked(upload("number: '5'\nnumbers: 6\n".getBytes(StandardCharsets.UTF_8)), officer);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".errors").text()).contains("Dòng 2, numbers: Không có khóa này.");
        assertThat(asked(upload(new byte[0]), stranger).getStatus()).isEqualTo(404);
    }

    @Test
    void a_new_version_is_laid_beside_the_old_one() throws Exception {
        var old = rules.approved(
                province,
                GivenRegulations.content(
                        "2026-01-01",
                        GivenRegulations.cap(10)
                                + "- {kind: words, article: 'Điều 6', award: LDTT, words: 'Gương mẫu.'}\n"));
        var begun = asked(post(LIST + "/" + old.text() + "/versions"), officer);
        var address = Objects.requireNonNull(begun.getRedirectedUrl()).replace("/edit", "");
        var changed = asked(cap(form(address, "2026-05-01"), 0, "8").param("version", "0"), officer);
        assertThat(changed.getStatus()).isEqualTo(302);

        var page = page(address + "/changes", officer).select("table").text();
        assertThat(page).contains("không quá 10%", "không quá 8%", "Gương mẫu", "Không còn");
        assertThat(status(LIST + "/" + old.text() + "/changes", officer)).isEqualTo(404);
    }

    @Test
    void the_list_is_filtered_sorted_and_taken_away() throws Exception {
        entered("10");
        rules.approved(province, GivenRegulations.content("2026-01-01", GivenRegulations.cap(9)));

        assertThat(page(LIST + "?q=quy che thi dua&sort=-from", officer).select("#results tbody tr"))
                .hasSize(2);
        assertThat(page(LIST + "?state=APPROVED", officer).select("#results tbody tr"))
                .hasSize(1);
        assertThat(page(LIST + "?q=khong co gi", officer).select("#results").text())
                .contains("Bỏ bớt điều kiện lọc");
        assertThat(page(LIST + "?unit=" + Ids.text(department.value()), officer).select("#results tbody tr"))
                .isEmpty();
        assertThat(asked(get(LIST + ".xlsx"), below).getStatus()).isEqualTo(200);
        assertThat(page(LIST, stranger).select("#results").text()).contains("Chưa có quy định nào");
    }

    @Test
    void a_draft_is_deleted_and_brought_back_from_the_list() throws Exception {
        var address = entered("10");
        assertThat(step(address + "/removal", 0, officer)).isEqualTo(302);
        assertThat(list(officer)).doesNotContain("5/2026/QĐ-UBND");
        assertThat(page(LIST + "?state=DELETED", officer).select("#results").text())
                .contains("5/2026/QĐ-UBND");
        assertThat(asked(post(address + "/removal/removal"), officer).getStatus())
                .isEqualTo(302);
        assertThat(list(officer)).contains("5/2026/QĐ-UBND");
    }

    private String entered(String percent) throws Exception {
        return entered(percent, "2026-02-01");
    }

    private String entered(String percent, String from) throws Exception {
        var answer = asked(cap(form(LIST, from), 0, percent), officer);
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder form() {
        return form(LIST, "2026-02-01");
    }

    private MockHttpServletRequestBuilder form(String address, String from) {
        return post(address)
                .param("unit", Ids.text(province.value()))
                .param("formKey", Ids.text(Ids.next()))
                .param("number", "5/2026/QĐ-UBND")
                .param("signed", "2021-01-05")
                .param("title", "Quy chế thi đua, khen thưởng tỉnh Sông Lam")
                .param("from", from);
    }

    private static MockHttpServletRequestBuilder cap(MockHttpServletRequestBuilder form, int at, String percent) {
        return form.param("p" + at + ".kind", "cap")
                .param("p" + at + ".article", "Điều 5")
                .param("p" + at + ".award", "CSTDCS")
                .param("p" + at + ".percent", percent)
                .param("p" + at + ".of", "LDTT")
                .param("p" + at + ".rounding", "down");
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(byte[] bytes) {
        return multipart(LIST + "/files")
                .file(new MockMultipartFile("file", "quy-che.yaml", "application/yaml", bytes))
                .param("unit", Ids.text(province.value()));
    }

    private int step(String address, int version, Cookie who) throws Exception {
        return asked(post(address).param("version", Integer.toString(version)), who)
                .getStatus();
    }

    private String list(Cookie who) throws Exception {
        return page(LIST, who).select("#results").text();
    }

    private int status(String address, Cookie who) throws Exception {
        return asked(get(address), who).getStatus();
    }

    private Document page(String address, Cookie who) throws Exception {
        return read(get(address), who);
    }

    private Document read(AbstractMockHttpServletRequestBuilder<?> request, Cookie who) throws Exception {
        var answer = asked(request, who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return page(answer);
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request, Cookie who)
            throws Exception {
        return web.perform(request.with(csrf()).cookie(who)).andReturn().getResponse();
    }

    private Cookie session(Role role, UnitId unit) throws Exception {
        return SignedIn.session(web, given.signsIn(role, unit));
    }
}
