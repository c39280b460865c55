package vn.thidua.organization.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.site.SearchSource;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class BlockPageTests {
    @Autowired
    private Given given;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private SetOfficers setOfficers;

    @Autowired
    private CloseUnit closeUnit;

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId finance;
    private UnitId school;
    private BlockId block;
    private String address;
    private Cookie officer;

    @BeforeEach
    void a_block_with_a_chair() throws Exception {
        province = given.unit("Tỉnh Sông Lam", null);
        finance = given.unit("Sở Tài chính Sông Lam", province);
        school = given.unit("Trường Nguyễn Huệ", province);
        var actor = given.actor(Role.EMULATION_OFFICER, province);
        block = createBlock.execute(
                province, new Block.Particulars(BlockKind.BLOCK, "Khối Tổng hợp", "", "KTH", 2020, "", ""), actor);
        var member = new BlockMemberId(finance.value());
        addMembers.execute(block, 2026, List.of(member), false, actor);
        setOfficers.execute(block, 2026, new SetOfficers.Command(member, Set.of(), null, ""), actor);
        address = "/blocks/" + Ids.text(block.value());
        officer = session(Role.EMULATION_OFFICER, province);
    }

    @Test
    void the_organizers_officer_sees_the_list_and_the_page_with_its_forms() throws Exception {
        assertThat(page("/blocks?q=tong hop&year=2026", officer).text())
                .contains("Khối Tổng hợp", "Sở Tài chính Sông Lam");
        assertThat(page("/blocks?q=khong co", officer).text()).doesNotContain("Khối Tổng hợp");
        var page = page(address + "?year=2026", officer);
        assertThat(page.select("h1").text()).isEqualTo("Khối Tổng hợp");
        assertThat(page.select("form[action$=/officers], form[action$=/closing], form[action$=/deletion]"))
                .hasSize(3);
    }

    @Test
    void an_officer_of_a_member_reads_and_changes_nothing() throws Exception {
        var member = session(Role.EMULATION_OFFICER, finance);
        var page = page(address + "?year=2026", member);
        assertThat(page.text()).contains("Sở Tài chính Sông Lam");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page("/blocks?year=2026", member).text()).contains("Khối Tổng hợp");
        for (var act : List.of("/deletion", "/reopening", "/restoration")) {
            send(address + act, member).andExpect(status().isNotFound());
        }
        web.perform(get(address + "/years/2026/members").cookie(member)).andExpect(status().isNotFound());
    }

    @Test
    void an_officer_of_another_branch_finds_nothing() throws Exception {
        var other = session(Role.EMULATION_OFFICER, school);
        for (var path : List.of("", "?year=2026", "/edit", "/years/2026/members")) {
            web.perform(get(address + path).cookie(other)).andExpect(status().isNotFound());
        }
        for (var act : List.of(
                "",
                "/deletion",
                "/reopening",
                "/restoration",
                "/years/2026/members",
                "/years/2026/members/added",
                "/years/2026/officers",
                "/years/2026/repetition")) {
            send(address + act, other).andExpect(status().isNotFound());
        }
        assertThat(page("/blocks?state=all", other).text()).doesNotContain("Khối Tổng hợp");
        var by = given.actor(Role.EMULATION_OFFICER, school);
        assertThat(sources)
                .allSatisfy(source ->
                        assertThat(source.find("khoi tong hop", by, 5)).isEmpty());
    }

    @Test
    void forged_and_broken_keys_are_not_found() throws Exception {
        web.perform(get("/blocks/" + Ids.text(Ids.next())).cookie(officer)).andExpect(status().isNotFound());
        web.perform(get("/blocks/khong-co").cookie(officer)).andExpect(status().isNotFound());
        web.perform(post(address + "/years/2026/members/added")
                        .cookie(officer)
                        .with(csrf())
                        .param("member", Ids.text(Ids.next())))
                .andExpect(status().isNotFound());
        web.perform(post("/blocks")
                        .cookie(officer)
                        .with(csrf())
                        .param("organizer", Ids.text(Ids.next()))
                        .param("kind", "BLOCK")
                        .param("name", "Khối giả")
                        .param("shortName", "")
                        .param("symbol", "")
                        .param("activeFrom", "2026")
                        .param("guidance", "")
                        .param("note", ""))
                .andExpect(status().isNotFound());
    }

    @Test
    void members_are_found_added_and_put_in_order() throws Exception {
        var members = address + "/years/2026/members";
        assertThat(page(members + "?q=nguyen hue", officer).select("input[name=member]"))
                .hasSize(1);
        web.perform(post(members + "/added").cookie(officer).with(csrf()).param("member", Ids.text(school.value())))
                .andExpect(status().is3xxRedirection());
        web.perform(post(members)
                        .cookie(officer)
                        .with(csrf())
                        .param("position-" + Ids.text(school.value()), "1")
                        .param("position-" + Ids.text(finance.value()), "2"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address + "?year=2026", officer).select("tbody").first().text())
                .matches("1 Trường Nguyễn Huệ.*2 Sở Tài chính Sông Lam.*");
        web.perform(post(members).cookie(officer).with(csrf()).param("out", Ids.text(finance.value())))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(members + "/added").cookie(officer).with(csrf())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_unit_that_has_ended_is_no_candidate() throws Exception {
        var members = address + "/years/2026/members?q=nguyen hue";
        assertThat(page(members, officer).select("input[name=member]")).hasSize(1);
        closeUnit.execute(
                new Reform.Closing(school, null, Passing.plain()),
                new Decision(LocalDate.of(2026, 1, 1), "01/QĐ-UBND", null, "", ""),
                Ids.next(),
                given.administrator());
        assertThat(page(members, officer).select("input[name=member]")).isEmpty();
    }

    @Test
    void last_year_is_copied_from_the_page() throws Exception {
        var page = page(address + "?year=2027", officer);
        assertThat(page.select("form[action$=/repetition] select[name=chair] option[selected]")
                        .text())
                .isEqualTo("Sở Tài chính Sông Lam");
        web.perform(post(address + "/years/2027/repetition")
                        .cookie(officer)
                        .with(csrf())
                        .param("chair", Ids.text(finance.value()))
                        .param("viceChair", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address + "?year=2027", officer).select("table").first().text())
                .contains("Sở Tài chính Sông Lam Khối trưởng");
    }

    @Test
    void a_change_without_reason_brings_the_form_back() throws Exception {
        addMembers.execute(
                block,
                2026,
                List.of(new BlockMemberId(school.value())),
                false,
                given.actor(Role.EMULATION_OFFICER, province));
        var answer = web.perform(post(address + "/years/2026/officers")
                        .cookie(officer)
                        .with(csrf())
                        .param("chair", Ids.text(school.value()))
                        .param("from", "2026-07-01")
                        .param("reason", ""))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#reason-error").text()).isNotBlank();
        assertThat(page.select("select[name=chair] option[selected]").text()).isEqualTo("Trường Nguyễn Huệ");
    }

    @Test
    void a_deleted_block_leaves_the_list_and_is_restored() throws Exception {
        send(address + "/deletion", officer).andExpect(status().is3xxRedirection());
        assertThat(page("/blocks?year=2026", officer).text()).doesNotContain("Khối Tổng hợp");
        assertThat(page("/blocks?state=deleted", officer).text()).contains("Khối Tổng hợp");
        web.perform(get(address).cookie(session(Role.EMULATION_OFFICER, finance)))
                .andExpect(status().isNotFound());
        send(address + "/restoration", officer).andExpect(status().is3xxRedirection());
        assertThat(page("/blocks?year=2026", officer).text()).contains("Khối Tổng hợp");
    }

    @Test
    void the_list_is_exported() throws Exception {
        web.perform(get("/blocks.xlsx?year=2026").cookie(officer))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private ResultActions send(String to, Cookie session) throws Exception {
        return web.perform(post(to).cookie(session)
                .with(csrf())
                .param("kind", "BLOCK")
                .param("name", "Tên")
                .param("shortName", "")
                .param("symbol", "")
                .param("activeFrom", "2026")
                .param("guidance", "")
                .param("note", ""));
    }

    private Document page(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie session(Role role, UnitId unit) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", given.signsIn(role, unit))
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }
}
