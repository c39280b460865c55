package vn.thidua.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class UnitPageTests {
    @Autowired
    private Given given;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId commune;
    private UnitId school;

    @BeforeEach
    void a_commune_with_a_school() {
        province = given.unit("UBND tỉnh Bến Chè", null);
        commune = given.unit("UBND xã Cầu Sấu", "UBND", province);
        school = given.unit("Trường Cầu Sấu", commune);
    }

    @Test
    void shows_everything_that_hangs_on_it() throws Exception {
        worker("Trần Thị Ở Lại", commune, commune, null, null);
        subject("Hộ Bà Tư");
        var officer = given.actor(Role.EMULATION_OFFICER, province);
        var block = createBlock.execute(
                province, new Block.Particulars(BlockKind.CLUSTER, "Cụm Ven Sông", "", "CVS", 2020, "", ""), officer);
        for (int year : List.of(2025, 2026)) {
            addMembers.execute(block, year, List.of(new BlockMemberId(commune.value())), false, officer);
        }
        var page = page(address(commune), session(Role.ADMINISTRATOR, province));
        assertThat(page.text())
                .contains("Trần Thị Ở Lại", "Trường Cầu Sấu", "Hộ Bà Tư", "Ai được làm gì", "Tên chính thức");
        assertThat(page.select("a[href='" + address(province) + "']")).isNotEmpty();
        assertThat(page.select("a[href='" + address(commune) + "/rights']")).isNotEmpty();
        assertThat(page.select("a[href='/audit?subject=" + key(commune) + "']")).isNotEmpty();
        assertThat(page.select("a[href='/people?unit=" + key(commune) + "']")).isNotEmpty();
        assertThat(page(address(commune) + "?day=2026-03-01", session(Role.HEAD, commune))
                        .text())
                .contains("Cụm Ven Sông", "Thành viên, năm 2026");
        assertThat(page(address(commune) + "?day=2019-03-01", session(Role.HEAD, commune))
                        .text())
                .doesNotContain("Cụm Ven Sông");
    }

    @Test
    void who_may_not_open_the_rights_or_the_trail_is_offered_neither() throws Exception {
        var page = page(address(commune), session(Role.UNION_OFFICER, commune));
        assertThat(page.text()).doesNotContain("Ai được làm gì", "Nhật ký");
        assertThat(page.select("main a[href='" + address(province) + "']")).isEmpty();
    }

    @Test
    void the_people_of_a_day_are_those_who_held_a_post_there_then() throws Exception {
        worker("Lê Văn Đã Chuyển", commune, province, "2015-01-01", "2020-06-30");
        worker("Hồ Thị Mới Đến", commune, commune, "2021-01-01", null);
        worker("Ngô Văn Dạy Học", school, school, "2010-01-01", null);
        var head = session(Role.HEAD, commune);
        assertThat(page(address(commune) + "?day=2018-05-01", head).text())
                .contains("Lê Văn Đã Chuyển")
                .doesNotContain("Hồ Thị Mới Đến");

        var then = page("/people?unit=" + key(commune) + "&day=2018-05-01", head);
        assertThat(then.select("tbody tr td:first-child").eachText())
                .containsExactly("Lê Văn Đã Chuyển", "Ngô Văn Dạy Học");
        assertThat(then.select("tbody a[href^=/people/]").eachText()).containsExactly("Ngô Văn Dạy Học");
        assertThat(page("/people?unit=" + key(commune) + "&day=2018-05-01&q=ho thi", head)
                        .select("tbody tr"))
                .isEmpty();
        assertThat(page("/people?unit=" + key(commune), head)
                        .select("tbody tr td:first-child")
                        .eachText())
                .containsExactly("Hồ Thị Mới Đến", "Ngô Văn Dạy Học");
        web.perform(get("/people.xlsx?unit=" + key(commune) + "&day=2018-05-01").cookie(head))
                .andExpect(status().isOk());

        var elsewhere = session(Role.HEAD, given.unit("UBND tỉnh Khác Hẳn", null));
        assertThat(page("/people?unit=" + key(commune) + "&day=2018-05-01", elsewhere)
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void the_tree_can_be_asked_as_of_a_day() throws Exception {
        var tree = page("/units?day=2018-05-01", session(Role.HEAD, province));
        assertThat(tree.select(".tree .title").eachText()).contains("UBND tỉnh Bến Chè", "UBND xã Cầu Sấu");
    }

    @Test
    void no_form_needs_a_box_to_be_ticked() throws Exception {
        var administrator = session(Role.ADMINISTRATOR, province);
        var unit = "&name=Sở Không Dấu&shortName=&symbol=&kind=DEPARTMENT&place=&position=";
        accepted(post("/units?parent=" + key(province) + unit), administrator);
        accepted(post(address(commune) + "?x=" + unit), administrator);
        web.perform(post("/reorganizations/preview?kind=RENAME&unit=" + key(commune) + "&key=" + Ids.text(Ids.next())
                                + "&effective=2026-01-01&number=1/QĐ&name=Xã Mới&unitKind=COMMUNE")
                        .cookie(administrator)
                        .with(csrf()))
                .andExpect(status().isOk());
        accepted(post("/subjects?kind=HOUSEHOLD&name=Hộ Không Dấu&territory=" + key(commune)), administrator);

        var officer = session(Role.EMULATION_OFFICER, province);
        var created = accepted(
                post(
                        "/blocks?kind=BLOCK&name=Khối Không Dấu&shortName=&symbol=&activeFrom=2025&guidance=&note=&organizer="
                                + key(province)),
                officer);
        var block = created.andReturn().getResponse().getRedirectedUrl();
        web.perform(post(block + "/years/2026/members/added").cookie(officer).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        accepted(post(block + "/years/2026/members/added?member=" + key(commune)), officer);
        accepted(post(block + "/years/2026/members?position-" + key(commune) + "=2"), officer);
        accepted(post(block + "/years/2026/officers?chair=" + key(commune) + "&from=&reason="), officer);
    }

    private ResultActions accepted(MockHttpServletRequestBuilder form, Cookie session) throws Exception {
        return web.perform(form.cookie(session).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private void worker(String name, UnitId then, UnitId now, @Nullable String from, @Nullable String to) {
        var person = Ids.next();
        jdbc.sql("insert into organization.person (id, version, unit, name, post, head) values (?, 0, ?, ?, '', false)")
                .params(person, now.value(), name)
                .update();
        held(person, then, from, to);
        if (to != null) {
            held(person, now, to, null);
        }
    }

    private void held(UUID person, UnitId unit, @Nullable String from, @Nullable String to) {
        jdbc.sql("""
                        insert into organization.post (id, version, person, unit, title, head, from_day, to_day, decision)
                        values (:id, 0, :person, :unit, '', false, :from::date, :to::date, '')
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void subject(String name) throws Exception {
        accepted(
                post("/subjects?kind=HOUSEHOLD&name=" + name + "&territory=" + key(commune)),
                session(Role.EMULATION_OFFICER, commune));
    }

    private Document page(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie session(Role role, UnitId unit) throws Exception {
        return Objects.requireNonNull(web.perform(post("/sign-in")
                        .param("userName", given.signsIn(role, unit))
                        .param("password", Given.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private static String address(UnitId unit) {
        return "/units/" + key(unit);
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }
}
