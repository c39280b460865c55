package vn.thidua.rulebook.local.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
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
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.SignedIn;

/// The signed paper of a regulation.
@DatabaseTest
class RegulationPaperTests {
    private static final byte[] SCAN = "%PDF-1.7\nđã ký".getBytes(StandardCharsets.UTF_8);
    private static final String RULE =
            "- {kind: initiatives, article: 'Điều 6', award: CSTDCS, reach: province, count: 1}\n";

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvc web;

    private GivenRegulations rules;
    private UnitId province;
    private Cookie officer;
    private Cookie head;
    private Cookie below;
    private Cookie stranger;

    @BeforeEach
    void a_province_a_department_and_a_stranger() throws Exception {
        rules = new GivenRegulations(given, beans);
        province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        officer = session(Role.EMULATION_OFFICER, province);
        head = session(Role.HEAD, province);
        below = session(Role.EMULATION_OFFICER, given.unit("Sở Công Thương", UnitKind.DEPARTMENT, province));
        stranger = session(Role.HEAD, given.unit("UBND tỉnh Núi Cao", UnitKind.PROVINCE, null));
    }

    @Test
    void the_paper_of_a_draft_is_kept_once_and_read_by_those_who_may_see_it() throws Exception {
        var address = draft();
        assertThat(page(address, officer).select("#papers").text()).contains("Chưa có tệp");

        assertThat(sent(address, "Quy chế đã ký.pdf", SCAN, officer).getStatus())
                .isEqualTo(302);
        assertThat(sent(address, "Quy chế đã ký.pdf", SCAN, officer).getStatus())
                .isEqualTo(302);

        var shown = page(address, officer);
        assertThat(shown.select("#papers li")).hasSize(1);
        assertThat(shown.select("section:has(#steps-title)").text()).contains("Tải lên văn bản", "Quy chế đã ký.pdf");
        var paper = shown.select("#papers li a").attr("href");
        var got = asked(get(paper), head);
        assertThat(got.getContentAsByteArray()).isEqualTo(SCAN);
        assertThat(got.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(got.getContentType()).isEqualTo("application/pdf");
        assertThat(asked(get(paper), below).getStatus()).isEqualTo(404);
        assertThat(asked(get(paper), stranger).getStatus()).isEqualTo(404);
        assertThat(sent(address, "a.pdf", SCAN, stranger).getStatus()).isEqualTo(404);
        assertThat(sent(address, "a.pdf", SCAN, head).getStatus()).isIn(403, 422);
    }

    @Test
    void a_paper_that_comes_while_somebody_decides_leaves_the_regulation_on_his_desk() throws Exception {
        var address = draft();
        assertThat(asked(post(address + "/proposal").param("version", "0"), officer)
                        .getStatus())
                .isEqualTo(302);
        assertThat(sent(address, "ban-quet.pdf", SCAN, officer).getStatus()).isEqualTo(302);

        assertThat(page("/", head).text()).contains("Xem, phê duyệt");
        assertThat(asked(post(address + "/approval").param("version", "1"), head)
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_file_that_is_no_paper_is_refused_in_words() throws Exception {
        var address = draft();
        var refused = sent(address, "quy-che.pdf", "MZ chương trình".getBytes(StandardCharsets.UTF_8), officer);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select("#file-error").text()).contains("Không nhận tệp quy-che.pdf");
        assertThat(sent(address, "trong.pdf", new byte[0], officer).getStatus()).isEqualTo(422);
        for (int i = 0; i < 10; i++) {
            assertThat(sent(address, "p.pdf", ("%PDF-1.7 " + i).getBytes(StandardCharsets.UTF_8), officer)
                            .getStatus())
                    .isEqualTo(302);
        }
        var many = sent(address, "p.pdf", SCAN, officer);
        assertThat(many.getStatus()).isEqualTo(422);
        assertThat(page(many).select("#file-error").text()).contains("tối đa 10 tệp");
    }

    @Test
    void the_paper_of_one_in_force_is_added_later_found_where_it_is_cited_and_taken_off_again() throws Exception {
        var address = "/rules/regulations/"
                + rules.approved(province, GivenRegulations.content("2026-01-01", RULE))
                        .text();
        assertThat(sent(address, "ban-quet.pdf", SCAN, officer).getStatus()).isEqualTo(302);
        var paper = page(address, below).select("#papers li a").attr("href");
        assertThat(asked(get(paper), below).getContentAsByteArray()).isEqualTo(SCAN);
        assertThat(page(address, below).select("#papers form")).isEmpty();

        var rule = page("/rules/awards/CSTDCS?day=2026-06-01", below);
        assertThat(rule.select("a[href=" + address + "]").text()).contains("Điều 6 Quy chế thi đua");
        assertThat(rule.select("a[href=" + paper + "]").text()).contains("văn bản đã ký");

        assertThat(asked(post(paper + "/removal"), below).getStatus()).isEqualTo(404);
        assertThat(asked(post(paper + "/removal"), officer).getStatus()).isEqualTo(302);
        assertThat(asked(get(paper), officer).getStatus()).isEqualTo(404);
        assertThat(page(address, officer).select("section:has(#steps-title)").text())
                .contains("Gỡ tệp văn bản");
        assertThat(page("/rules/awards/CSTDCS?day=2026-06-01", below).select("a[href=" + paper + "]"))
                .isEmpty();
    }

    private String draft() {
        var id = rules.draft(
                province, GivenRegulations.content("2026-01-01", RULE), given.actor(Role.EMULATION_OFFICER, province));
        return "/rules/regulations/" + id.text();
    }

    private MockHttpServletResponse sent(String address, String name, byte[] bytes, Cookie who) throws Exception {
        return asked(
                multipart(address + "/papers").file(new MockMultipartFile("file", name, "application/pdf", bytes)),
                who);
    }

    private Document page(String address, Cookie who) throws Exception {
        var answer = asked(get(address), who);
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
