package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class TrailPageTests {
    @Autowired
    private Given given;

    @Autowired
    private BlockAccount block;

    @Autowired
    private MockMvc web;

    private UnitId office;
    private UnitId schools;
    private Actor officer;
    private Cookie auditor;

    @BeforeEach
    void an_auditor_of_one_branch() throws Exception {
        var province = given.unit("Tỉnh Sông Lam", null);
        office = given.unit("Văn phòng tỉnh", "VP", province);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
        officer = given.actor(Role.EMULATION_OFFICER, office);
        given.actor(Role.HEAD, schools);
        auditor = session(web, given.signsIn(Role.AUDITOR, office));
    }

    @Test
    void a_line_shows_what_stood_before_and_what_stands_now() throws Exception {
        var page = page("/audit?subject=" + Ids.text(officer.account()), auditor);

        assertThat(page.select("td ins").text()).contains("thi đua");
        assertThat(page.select("tbody").text()).contains("(trống)", "→");
        assertThat(page("/audit", auditor).text()).doesNotContain("Sở Giáo dục");
    }

    @Test
    void lines_are_found_by_who_acted_by_kind_and_by_way_in() throws Exception {
        var administrator = Ids.text(given.administrator().account());

        assertThat(rows("/audit?account=" + administrator)).isPositive();
        assertThat(rows("/audit?account=" + Ids.text(officer.account()))).isZero();
        assertThat(rows("/audit?fact=access.RoleGranted")).isEqualTo(2);
        assertThat(rows("/audit?fact=plan.PlanIssued")).isZero();
        assertThat(rows("/audit?via=API")).isZero();
    }

    @Test
    void what_comes_through_a_page_bears_its_address_in_part_only() throws Exception {
        var administrator = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        web.perform(post("/accounts/" + Ids.text(officer.account()) + "/grants")
                        .param("role", "HEAD")
                        .param("reason", "thay")
                        .param("unit", Ids.text(office.value()))
                        .cookie(administrator)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("10.20.30.40");
                            return request;
                        }))
                .andExpect(status().is3xxRedirection());

        var text =
                page("/audit?subject=" + Ids.text(officer.account()), auditor).text();
        assertThat(text).contains("trang · 10.20.30.…").doesNotContain("10.20.30.40");
    }

    @Test
    void the_trail_goes_away_as_csv_however_long_it_is() throws Exception {
        block.execute(new AccountId(officer.account()), "=SUM(A1)", given.administrator());

        var response = web.perform(get("/audit.csv?fact=access.RoleGranted").cookie(auditor))
                .andReturn()
                .getResponse();
        var lines = response.getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(response.getContentType()).startsWith("text/csv");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFF\"Số\",\"Thời điểm\"");
        assertThat(lines[1]).contains("→");
        var all = session(web, given.signsIn(Role.ADMINISTRATOR, null));
        assertThat(web.perform(get("/audit.csv?subject=" + Ids.text(officer.account()))
                                .cookie(all))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("lý do: =SUM(A1)")
                .doesNotContain(",\"=SUM");
        web.perform(get("/audit.xlsx").cookie(auditor)).andExpect(status().isOk());
    }

    @Test
    void an_auditor_verifies_the_chain_and_looks_a_noted_seal_up() throws Exception {
        web.perform(post("/audit/chain/verifications").cookie(auditor).with(csrf()))
                .andExpect(status().is3xxRedirection());

        var page = page("/audit/chain", auditor);
        assertThat(page.select("#chain-state").text()).contains("Nhật ký nguyên vẹn");
        var seal = page.select("#chain-state code").text();
        assertThat(seal.replace(" ", "")).matches("[0-9a-f]{64}");
        assertThat(page("/audit/chain?noted=" + seal, auditor).text()).contains("Mã này vẫn đứng ở dòng thứ");
        assertThat(page("/audit/chain?noted=" + "0".repeat(64), auditor).text()).contains("không còn trong chuỗi");
        assertThat(page("/audit/chain?noted=abc", auditor)
                        .select("#noted-error")
                        .text())
                .isNotBlank();
    }

    @Test
    void who_may_not_read_the_trail_finds_none_of_its_pages() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, office));

        for (var address : new String[] {"/audit", "/audit.xlsx", "/audit.csv", "/audit/chain"}) {
            web.perform(get(address).cookie(head)).andExpect(status().isNotFound());
        }
        web.perform(post("/audit/chain/verifications").cookie(head).with(csrf()))
                .andExpect(status().isNotFound());
    }

    private int rows(String address) throws Exception {
        return page(address, auditor).select("tbody tr").size();
    }

    private Document page(String address, Cookie by) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(by))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
