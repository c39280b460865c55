package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.audit.chain.Sealer;
import vn.thidua.audit.chain.Verifier;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.chain.LedgerSealer;
import vn.thidua.ledger.chain.LedgerVerifier;
import vn.thidua.support.Given;
import vn.thidua.support.TestDatabase;

/// The demo as a newcomer meets it, in a database of its own.
@SpringBootTest(properties = {"thidua.demo=true", "thidua.password-rounds=4"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DemoTests.OwnDatabase.class)
@Import(Given.class)
class DemoTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private LedgerSealer ledgerSealer;

    @Autowired
    private LedgerVerifier ledgerVerifier;

    @Test
    void forty_units_are_there_after_the_changes_with_a_thousand_people() {
        assertThat(count("organization.unit where to_day is null")).isEqualTo(40);
        assertThat(count("organization.unit where to_day is not null")).isEqualTo(7);
        assertThat(count("organization.person where left_day is null")).isGreaterThanOrEqualTo(1_000);
        assertThat(count("organization.person where left_day is not null")).isGreaterThan(10);
        assertThat(count("organization.person p join organization.unit u on u.id = p.unit"
                        + " where p.left_day is null and u.to_day is not null"))
                .isZero();
        assertThat(count("organization.unit u where to_day is null"
                        + " and not exists (select from organization.person p where p.unit = u.id and p.head)"))
                .isZero();
        assertThat(count("organization.person_identity where citizen_number is not null"))
                .isGreaterThan(600);
    }

    @Test
    void a_third_have_held_other_posts_and_each_post_follows_the_one_before() {
        assertThat(count("(select from organization.post where to_day is not null group by person) p"))
                .isBetween(250L, 450L);
        assertThat(count("(select from organization.post group by person having count(*) >= 3) p"))
                .isGreaterThan(50);
        assertThat(count("""
                        organization.post a join organization.post b on b.person = a.person and b.id <> a.id
                        where a.from_day <= b.to_day and b.from_day <= a.to_day
                        """)).isZero();
        assertThat(count("""
                        organization.post p join organization.unit u on u.id = p.unit
                        where p.from_day < u.from_day or coalesce(p.to_day, 'infinity') > u.to_day
                        """)).isZero();
        assertThat(count("audit.entry where fact = 'organization.PersonCameBack'"))
                .isPositive();
    }

    @Test
    void the_old_tree_is_seen_on_its_last_day() throws Exception {
        var then = page("/units?day=2025-06-30", "quantri.tinh").text();
        assertThat(then)
                .contains("Như ngày 30/06/2025", "thành phố Minh Hà", "huyện Long Hòa", "huyện Phú Tân")
                .doesNotContain("Tân Lộc");
        assertThat(page("/units", "quantri.tinh").text()).contains("xã Tân Lộc").doesNotContain("huyện");
        assertThat(page("/search?q=xa phu loc", "canbo.tinh").text())
                .contains("Ủy ban nhân dân xã Phú Lộc (đến 30/06/2025)", "Nay: Ủy ban nhân dân xã Tân Lộc");
        assertThat(page("/search?q=ban thi dua khen thuong", "canbo.tinh").text())
                .contains("Phòng Thi đua - Khen thưởng");
    }

    @Test
    void three_blocks_have_the_old_units_in_one_year_and_their_heirs_in_the_next() {
        assertThat(members("2025")).hasSize(23).contains("xã Tân Hiệp", "xã Phú Lộc", "xã Tân Lộc");
        assertThat(members("2026")).hasSize(21).contains("xã Tân Lộc").doesNotContain("xã Tân Hiệp", "xã Phú Lộc");
        assertThat(count("(select from organization.block_officers('2026-03-01') where office = 'CHAIR') c"))
                .isEqualTo(3);
    }

    @Test
    void roles_and_a_draft_have_passed_to_the_new_commune() throws Exception {
        assertThat(page("/plans?year=2025", "canbo.tanhiep").text()).contains("6 tháng cuối năm 2025");
        assertThat(count("access.role_grant g join organization.unit u on u.id = g.unit"
                        + " where u.name like '%xã Tân Lộc' and g.revoked_at is null and g.to_day is null"))
                .isEqualTo(2);
        var person = jdbc.sql("select id from organization.person where name = 'Lâm Thị Kim Ngân'")
                .query(UUID.class)
                .single();
        assertThat(page("/people/" + Ids.text(person), "canbo.tinh").text())
                .contains("xã Tân Lộc", "xã Tân Hiệp", "415/QĐ-UBND");
    }

    @Test
    void the_trail_tells_of_every_change_and_is_sound() {
        for (var fact : List.of("UnitMerged", "UnitSplit", "UnitRenamed", "UnitMoved", "UnitClosed")) {
            assertThat(count("audit.entry where fact = 'organization." + fact + "'"))
                    .as(fact)
                    .isPositive();
        }
        sealer.seal();
        assertThat(verifier.verify(done -> {}).fault()).isNull();
    }

    @Test
    void the_ledger_holds_five_years_of_the_province_and_is_sound() throws Exception {
        assertThat(count("ledger.entry")).isBetween(400L, 1_400L);
        assertThat(count("(select year from ledger.entry group by year) y")).isEqualTo(5);
        assertThat(count("ledger.standing where state = 'REVOKED'")).isEqualTo(1);
        var heir = jdbc.sql("select id from organization.unit where name like '%xã Tân Lộc'")
                .query(UUID.class)
                .single();
        assertThat(page("/units/" + Ids.text(heir) + "/merits", "canbo.tinh").text())
                .contains("dưới tên Ủy ban nhân dân xã Phú Lộc");
        ledgerSealer.seal();
        assertThat(ledgerVerifier.verify(done -> {}).fault()).isNull();
    }

    @Test
    void who_was_entered_twice_is_found() throws Exception {
        assertThat(page("/people/duplicates", "quantri.tinh").select("tbody tr"))
                .hasSizeBetween(11, 20);
    }

    @Test
    void five_plans_are_launched_and_their_duties_stand_in_every_state() throws Exception {
        assertThat(page("/movements?year=all", "chutich.tinh").select("tbody tr"))
                .hasSize(5);
        // none is missed: no movement of the demo has been closed
        for (var state : EnumSet.complementOf(EnumSet.of(DutyState.MISSED))) {
            assertThat(count("duty.duty where state = '" + state + "'"))
                    .as(state.name())
                    .isPositive();
        }
        assertThat(count("duty.proof")).isGreaterThan(5);
        assertThat(count("(select from duty.step group by date_trunc('month', at)) m"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void nothing_is_done_before_its_movement_began_nor_after_today() {
        assertThat(count("""
                        duty.step s join duty.duty d on d.id = s.duty join duty.task t on t.id = d.task
                        join movement.movement m on m.id = t.origin where s.at < m.launched_at or s.at > now()
                        """)).isZero();
        assertThat(count("movement.movement m join plan.edition e on e.plan = m.plan and e.ordinal = m.edition"
                        + " where m.launched_at::date < e.issued_on"))
                .isZero();
    }

    @Test
    void the_clerk_of_a_ward_finds_what_is_late_and_what_is_due_this_week() throws Exception {
        assertThat(page("/duties?due=late", "canbo.cuabien")
                        .select("td a.title")
                        .eachText())
                .anyMatch(words -> words.contains("kết quả đợt 1"));
        assertThat(page("/duties?due=week", "canbo.cuabien")
                        .select("td a.title")
                        .eachText())
                .anyMatch(words -> words.contains("tiến độ công trình"));
        assertThat(page("/duties?due=later", "canbo.cuabien").select("td a.title"))
                .isNotEmpty();
        assertThat(page("/duties?view=waiting", "canbo.cuabien").select("td a.title"))
                .isNotEmpty();
    }

    @Test
    void heads_find_what_waits_for_them_and_what_came_back() throws Exception {
        assertThat(page("/duties?view=waiting", "chutich.tinh").select("td a.title"))
                .isNotEmpty();
        assertThat(page("/duties?view=asked&due=late", "chutich.tinh").select("td a.title"))
                .isNotEmpty();
        assertThat(page("/duties?view=waiting", "chanhvanphong").select("td a.title"))
                .isNotEmpty();
        assertThat(page("/duties?state=RETURNED", "chutich.longthanh").select("td a.title"))
                .isNotEmpty();
    }

    @Test
    void the_cluster_works_under_the_plan_of_its_chair() throws Exception {
        assertThat(page("/movements?year=all", "chutich.hoadong").text())
                .contains("Cụm thi đua các xã, phường ven biển");
        assertThat(count("movement.participant p join movement.movement m on m.id = p.movement"
                        + " where m.title like '%ven biển%'"))
                .isEqualTo(6);
    }

    @Test
    void the_province_has_a_regulation_that_holds_everywhere_and_a_draft_that_only_its_office_sees() throws Exception {
        assertThat(page("/rules/regulations", "canbo.tinh").select("td a.title"))
                .hasSize(2);
        assertThat(page("/rules/regulations", "canbo.stc").select("td a.title")).hasSize(1);
        assertThat(page("/rules/awards/CSTDCS?day=2026-06-01", "canbo.stc")
                        .select("#cap")
                        .text())
                .contains("Không quá 20%", "45/2025/QĐ-UBND");
    }

    private List<String> members(String year) {
        return jdbc.sql("""
                        select regexp_replace(u.name, '^Ủy ban nhân dân ', '') from organization.block_member m
                        join organization.unit u on u.id = m.unit where m.year = ?
                        """).param(Integer.valueOf(year)).query(String.class).list();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private Document page(String address, String user) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(session(user)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie session(String user) throws Exception {
        return Objects.requireNonNull(web.perform(post("/sign-in")
                        .param("userName", user)
                        .param("password", DemoAccounts.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    /// Beside the database of the other tests, on the same server.
    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final String NAME = "thidua_demo";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var url = TestDatabase.url();
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + NAME + " with (force)");
                statement.execute("create database " + NAME);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            TestPropertyValues.of(
                            "thidua.database-url=" + url.replace("/thidua_test?", "/" + NAME + "?"),
                            "thidua.secret-key=a key of tests, worth nothing elsewhere")
                    .applyTo(context);
        }
    }
}
