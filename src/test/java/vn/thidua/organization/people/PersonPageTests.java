package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PersonPageTests {
    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId office;
    private Actor officer;
    private PersonId person;
    private String address;
    private String number;

    @BeforeEach
    void somebody_with_a_citizen_number() {
        office = given.unit("Sở Tư pháp", "STP", given.unit("Tỉnh Sông Thao", null));
        officer = given.actor(Role.EMULATION_OFFICER, office);
        number = "970%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        person = addPerson.execute(
                new Person.Particulars(office, "Khuất Thị Mây", 1980, "Giám đốc", true),
                new Identity(number, true, null),
                "",
                officer);
        address = "/people/" + Ids.text(person.value());
    }

    @Test
    void a_citizen_number_is_covered_until_one_looks_which_the_trail_records() throws Exception {
        var session = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
        assertThat(page(address, session).text())
                .contains("•••••••" + number.substring(7))
                .doesNotContain(number);
        assertThat(seen()).isZero();

        var open = web.perform(post(address + "/identity").cookie(session).with(csrf()))
                .andExpect(status().isOk())
                .andReturn();

        assertThat(open.getResponse().getContentAsString()).contains(number);
        assertThat(seen()).isEqualTo(1);
        assertThat(page(address, session).text()).doesNotContain(number);
        assertThat(page(address + "/edit", session).html()).doesNotContain(number);
    }

    @Test
    void a_file_with_citizen_numbers_leaves_a_line_in_the_trail() throws Exception {
        var user = given.signsIn(Role.EMULATION_OFFICER, office);
        var union = given.signsIn(Role.UNION_OFFICER, office);

        web.perform(get("/people.xlsx").cookie(session(web, union))).andExpect(status().isOk());
        assertThat(takenOutBy(union)).isZero();
        web.perform(get("/people.xlsx").cookie(session(web, user))).andExpect(status().isOk());
        assertThat(takenOutBy(user)).isEqualTo(1);
    }

    private int takenOutBy(String userName) {
        return jdbc.sql("""
                        select count(*) from audit.entry e join access.account a on a.id = e.subject
                        where e.fact = 'organization.IdentitiesExported' and a.user_name = ?
                        """).param(userName).query(Integer.class).single();
    }

    @Test
    void who_may_not_read_the_number_is_not_offered_to_and_gets_nothing() throws Exception {
        var session = session(web, given.signsIn(Role.UNION_OFFICER, office));

        assertThat(page(address, session).select("form[action$=identity]")).isEmpty();
        web.perform(post(address + "/identity").cookie(session).with(csrf())).andExpect(status().isNotFound());
        var elsewhere = session(web, given.signsIn(Role.ADMINISTRATOR, given.unit("Sở Ngoại giao", null)));
        web.perform(post(address + "/identity").cookie(elsewhere).with(csrf())).andExpect(status().isNotFound());
        assertThat(seen()).isZero();
    }

    @Test
    void a_number_left_blank_stays_and_goes_only_when_one_says_so() throws Exception {
        var session = session(web, given.signsIn(Role.EMULATION_OFFICER, office));

        web.perform(post(address).cookie(session).with(csrf()).param("name", "Khuất Thị Mây"))
                .andExpect(status().is3xxRedirection());
        assertThat(kept()).isEqualTo(number);

        web.perform(post(address)
                        .cookie(session)
                        .with(csrf())
                        .param("name", "Khuất Thị Mây")
                        .param("noNumber", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address, session).text()).doesNotContain(number.substring(7));
    }

    @Test
    void party_membership_is_neither_kept_nor_shown_where_the_installation_does_not_say_so() throws Exception {
        var session = session(web, given.signsIn(Role.EMULATION_OFFICER, office));

        assertThat(jdbc.sql("select party_member from organization.person_identity where person = ?")
                        .param(person.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(page(address, session).text()).doesNotContain("Đảng");
        assertThat(page(address + "/edit", session).select("#partyMember")).isEmpty();
    }

    @Test
    void the_account_is_made_from_the_person_and_shown_with_its_roles() throws Exception {
        var session = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        var create = page(address, session)
                .select("a[href^='/accounts/new?person=']")
                .attr("href");
        var form = page(create, session);
        assertThat(form.select("#name").attr("value")).isEqualTo("Khuất Thị Mây");
        assertThat(form.select("#unit option[selected]").attr("value")).isEqualTo(Ids.text(office.value()));
        var key = form.select("input[name=person]").attr("value");
        var userName = given.newUserName();
        assertThat(created(userName, key, session)).isEqualTo(200);

        var shown = page(address, session);
        assertThat(shown.text()).contains(userName, "Thủ trưởng đơn vị, Sở Tư pháp");
        assertThat(shown.select("a[href^='/accounts/new']")).isEmpty();
        assertThat(page(address, session(web, given.signsIn(Role.UNION_OFFICER, office)))
                        .text())
                .doesNotContain(userName);
        var account = shown.select("a[href^='/accounts/']").attr("href");
        assertThat(page(account, session).select("a[href='" + address + "']")).hasSize(1);

        assertThat(created(given.newUserName(), key, session)).isEqualTo(422);
    }

    @Test
    void the_way_to_the_trail_is_shown_to_those_who_may_read_it() throws Exception {
        var trail = "a[href='/audit?subject=" + Ids.text(person.value()) + "']";
        var auditor = session(web, given.signsIn(Role.AUDITOR, office));

        assertThat(page(address, auditor).select(trail)).hasSize(1);
        assertThat(page("/audit?subject=" + Ids.text(person.value()), auditor).text())
                .contains("Thêm người");
        assertThat(page(address, session(web, given.signsIn(Role.HEAD, office))).select(trail))
                .isEmpty();
    }

    private int created(String userName, String key, Cookie session) throws Exception {
        return web.perform(post("/accounts")
                        .cookie(session)
                        .with(csrf())
                        .param("userName", userName)
                        .param("name", "Khuất Thị Mây")
                        .param("person", key)
                        .param("role", "HEAD")
                        .param("unit", Ids.text(office.value()))
                        .param("fromDay", "2026-01-01")
                        .param("toDay", "")
                        .param("reason", ""))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int seen() {
        return jdbc.sql("select count(*) from audit.entry where fact = 'organization.IdentitySeen' and subject = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private String kept() {
        return jdbc.sql("select citizen_number from organization.person_identity where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private Document page(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
