package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grants;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.usecase.StartPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The reform of 01/07/2025 as an office carries it out: a province with two districts and five communes becomes one
/// with communes only.
@DatabaseTest
class TwoTierReformTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = DAY.minusDays(1);

    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitHistory history;

    @Autowired
    private CreateUnit createUnit;

    @Autowired
    private ChangeUnit changeUnit;

    @Autowired
    private MergeUnits mergeUnits;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private CloseUnit closeUnit;

    @Autowired
    private UndoReorganization undo;

    @Autowired
    private Grants grants;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private StartPlan startPlan;

    @Autowired
    private PlanPermits planPermits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private Actor administrator;
    private String mark;
    private UnitId province;
    private UnitId north;
    private UnitId south;
    private UnitId office;
    private UnitId first;
    private UnitId second;
    private UnitId third;
    private UnitId fourth;
    private UnitId fifth;

    @BeforeEach
    void a_province_with_districts() {
        administrator = given.administrator();
        mark = given.newUserName();
        province = given.unit("Tỉnh Sông Lam " + mark, null);
        north = given.unit("Huyện Bắc Lam " + mark, province);
        south = given.unit("Huyện Nam Lam " + mark, province);
        office = given.unit("Phòng Nội vụ Bắc Lam", "PNV", north);
        first = given.unit("Xã Đồng Văn " + mark, north);
        second = given.unit("Xã Đồng Tâm " + mark, north);
        third = given.unit("Xã Yên Khê " + mark, north);
        fourth = given.unit("Xã Cẩm Sơn " + mark, south);
        fifth = given.unit("Thị trấn Cầu Giát " + mark, south);
    }

    @Test
    void communes_merge_and_districts_close_and_everything_is_found_again() throws Exception {
        var officer = given.actor(Role.EMULATION_OFFICER, first);
        var head = given.actor(Role.HEAD, first);
        var draft = startPlan.execute(first, 2025, officer);
        var issued = issued(startPlan.execute(first, 2024, officer), "12/KH-UBND");

        var merged = mergedNorth();
        var heir = heirOf(merged);
        var moved = move(third);
        var absorbed = mergeUnits.execute(
                new Reform.Merging(List.of(fourth), fifth, null, Passing.plain()), decision(), key(), administrator);
        var lifted = move(fifth);
        var closedNorth = close(north, heir);
        var closedSouth = close(south, fifth);

        assertThat(organization.children(province))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(heir, third, fifth);
        assertThat(history.unitsOn(province, EVE)).extracting(UnitThen::id).containsExactlyInAnyOrder(north, south);
        assertThat(history.unitsOn(north, EVE))
                .extracting(UnitThen::id)
                .containsExactlyInAnyOrder(office, first, second, third);
        assertThat(history.on(first, EVE)).map(UnitThen::name).contains("Xã Đồng Văn " + mark);
        assertThat(history.on(first, DAY)).isEmpty();
        assertThat(history.heirs(first)).extracting(UnitThen::id).containsExactly(heir);
        assertThat(history.heirs(fourth)).extracting(UnitThen::id).containsExactly(fifth);
        assertThat(history.heirs(north)).extracting(UnitThen::id).containsExactly(heir);
        assertThat(history.predecessors(heir)).extracting(UnitThen::id).contains(first, second, north);
        assertThat(organization.superior(office)).map(UnitView::id).contains(heir);

        var newOfficer = given.actor(Role.EMULATION_OFFICER, heir);
        assertThat(planPermits.toRead(newOfficer, issued).unit()).isEqualTo(first);
        assertThat(planPermits.toRead(newOfficer, draft).unit()).isEqualTo(heir);
        assertThat(planPermits.toRead(officer, draft).unit()).isEqualTo(heir);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> planPermits.toRead(head, draft));

        var page = page("/units?q=van dong xa " + mark);
        assertThat(page.select("#found tbody tr").text()).contains("Xã Đồng Văn", "Nay: Xã Đồng Lam " + mark);
        assertThat(page("/search?q=huyen bac lam " + mark).select("main").text())
                .contains("đến 30/06/2025", "Nay: Xã Đồng Lam " + mark);
        assertThat(page("/units?day=2025-06-30&q=" + mark).select("#found tbody tr"))
                .hasSize(8);
        assertThat(page("/units?day=2025-06-30").text()).contains("Như ngày 30/06/2025");
        assertThat(page("/units/" + Ids.text(first.value())).text()).contains("30/06/2025", "Xã Đồng Lam " + mark);

        for (var step : List.of(closedSouth, closedNorth, lifted, absorbed, moved)) {
            undo.execute(step, administrator);
        }
        refused(merged, OrganizationRefusals.HAS_BELONGINGS);
        revoke(newOfficer);
        undo.execute(merged, administrator);
        assertThat(organization.children(province)).extracting(UnitView::id).containsExactlyInAnyOrder(north, south);
        assertThat(organization.children(north))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(office, first, second, third);
        assertThat(history.on(first, DAY)).isPresent();
        assertThat(planPermits.toRead(officer, draft).unit()).isEqualTo(first);
        assertThat(planPermits.toRead(head, draft).unit()).isEqualTo(first);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> planPermits.toRead(newOfficer, draft));
    }

    @Test
    void what_has_been_built_on_is_not_undone() {
        var merged = mergedNorth();
        var heir = heirOf(merged);
        var closed = close(north, heir);

        refused(merged, OrganizationRefusals.LATER_REORGANIZATION);
        undo.execute(closed, administrator);
        given.unit("Trạm Y tế", heir);
        refused(merged, OrganizationRefusals.HAS_BELONGINGS);
    }

    @Test
    void a_superior_comes_back_before_those_that_hung_on_it() {
        var moved = move(third);
        var rest = mergeUnits.execute(
                new Reform.Merging(List.of(first, second, office), third, null, Passing.plain()),
                decision(),
                key(),
                administrator);
        close(north, null);

        refused(rest, OrganizationRefusals.SUPERIOR_ENDED);
        refused(moved, OrganizationRefusals.LATER_REORGANIZATION);
    }

    @Test
    void a_draft_worked_on_since_stands_in_the_way_of_undoing() {
        var draft = startPlan.execute(first, 2025, given.actor(Role.EMULATION_OFFICER, first));
        var merged = mergedNorth();
        jdbc.sql("update plan.plan set version = version + 1 where id = ?")
                .param(draft.value())
                .update();

        refused(merged, OrganizationRefusals.BUILT_ON);
    }

    @Test
    void a_district_with_communes_cannot_close_without_an_heir() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> close(north, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(OrganizationRefusals.UNITS_BELOW));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> close(north, first))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(OrganizationRefusals.HEIR_ENDS));
    }

    @Test
    void the_wizard_shows_what_passes_and_counts_a_double_click_once() throws Exception {
        given.actor(Role.EMULATION_OFFICER, first);
        var session = session();
        var form = Jsoup.parse(web.perform(get("/reorganizations/new?kind=MERGE&unit=" + text(first))
                        .cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        var key = Objects.requireNonNull(form.selectFirst("input[name=key]")).attr("value");
        assertThat(form.select("#units input").eachAttr("value")).contains(text(second));

        var preview = sent("/reorganizations/preview", session, key);
        assertThat(preview).contains("Vai trò, tài khoản", "Nguyễn Văn EMULATION_OFFICER");
        assertThat(history.ended(first)).isEmpty();
        web.perform(wizard("/reorganizations", session, key)).andExpect(status().is3xxRedirection());
        web.perform(wizard("/reorganizations", session, key)).andExpect(status().is3xxRedirection());

        assertThat(history.heirs(first)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from organization.reorganized_unit where unit = ?")
                        .param(first.value())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(sent("/reorganizations", session, Ids.text(Ids.next()))).contains("đã kết thúc hoạt động");
    }

    private String sent(String address, Cookie session, String key) throws Exception {
        return web.perform(wizard(address, session, key))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder wizard(String address, Cookie session, String key) {
        return post(address)
                .cookie(session)
                .with(csrf())
                .param("kind", "MERGE")
                .param("unit", text(first))
                .param("key", key)
                .param("units", text(second))
                .param("into", "new")
                .param("parent", text(province))
                .param("name", "Xã Đồng Lam " + mark)
                .param("unitKind", "COMMUNE")
                .param("effective", "2025-07-01")
                .param("number", "1678/NQ-UBTVQH15");
    }

    private ReorganizationId mergedNorth() {
        var heir = new Reform.Founding(
                new UnitId(Ids.next()),
                province,
                new Unit.Particulars("Xã Đồng Lam " + mark, "", "UBND", UnitKind.COMMUNE, "Đồng Lam", 0));
        return mergeUnits.execute(
                new Reform.Merging(List.of(first, second), heir.id(), heir, Passing.plain()),
                decision(),
                key(),
                administrator);
    }

    private UnitId heirOf(ReorganizationId merged) {
        return new UnitId(jdbc.sql("""
                        select unit from organization.reorganized_unit where reorganization = ? and part = 'AFTER'
                        """).param(merged.value()).query(UUID.class).single());
    }

    private void revoke(Actor whose) {
        grants.findByAccountOrderByGrantedAt(new AccountId(whose.account()))
                .forEach(grant -> revokeRole.execute(Objects.requireNonNull(grant.id()), "Nhầm đơn vị", administrator));
    }

    private ReorganizationId move(UnitId unit) {
        return moveUnit.execute(new Reform.Moving(unit, province), decision(), key(), administrator);
    }

    private ReorganizationId close(UnitId unit, @Nullable UnitId heir) {
        return closeUnit.execute(new Reform.Closing(unit, heir, Passing.plain()), decision(), key(), administrator);
    }

    private void refused(ReorganizationId undone, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.execute(undone, administrator))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /// As if it had been signed: what issuing itself does is tested with the plans.
    private PlanId issued(PlanId plan, String number) {
        jdbc.sql(
                        "update plan.plan set state = 'ISSUED', edition = 1, number = ?, issued_on = '2024-02-01' where id = ?")
                .params(number, plan.value())
                .update();
        return plan;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(session()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie session() throws Exception {
        if (user == null) {
            user = given.signsIn(Role.ADMINISTRATOR, province);
        }
        return Objects.requireNonNull(web.perform(post("/sign-in")
                        .param("userName", user)
                        .param("password", Given.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private @org.jspecify.annotations.Nullable String user;

    private static Decision decision() {
        return new Decision(DAY, "1678/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), "UBTVQH", "");
    }

    private static java.util.UUID key() {
        return Ids.next();
    }

    private static String text(UnitId unit) {
        return Ids.text(unit.value());
    }
}
