package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.ChangeBlock;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.outside.usecase.ChangeSubject;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Two people edit the same thing: the second is told before he writes over what the first has saved.
@DatabaseTest
class StaleFormTests {
    @Autowired
    private Given given;

    @Autowired
    private MockMvc web;

    @Autowired
    private ChangeUnit changeUnit;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private ChangeBlock changeBlock;

    @Autowired
    private AddSubject addSubject;

    @Autowired
    private ChangeSubject changeSubject;

    private UnitId unit;

    @BeforeEach
    void a_unit() {
        unit = given.unit("Sở Nội vụ", given.unit("Tỉnh Sông Lam", null));
    }

    @Test
    void of_a_unit() throws Exception {
        var to = new Unit.Particulars("Sở Nội vụ mới", "", "", UnitKind.DEPARTMENT, "Sông Lam", 0);
        toldBeforeOverwriting(
                "/units/" + Ids.text(unit.value()),
                Role.ADMINISTRATOR,
                () -> changeUnit.execute(unit, to, given.administrator()));
    }

    @Test
    void of_a_person() throws Exception {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var person = addPerson.execute(new Person.Particulars(unit, "Cao Thị Thơm", 1980, "", false), officer);
        var to = new Person.Particulars(unit, "Cao Thị Thắm", 1980, "", false);
        toldBeforeOverwriting(
                "/people/" + Ids.text(person.value()),
                Role.EMULATION_OFFICER,
                () -> changePerson.execute(person, to, officer));
    }

    @Test
    void of_a_block() throws Exception {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var block = createBlock.execute(unit, block("Khối Một"), officer);
        toldBeforeOverwriting(
                "/blocks/" + Ids.text(block.value()),
                Role.EMULATION_OFFICER,
                () -> changeBlock.execute(block, block("Khối Hai"), null, officer));
    }

    @Test
    void of_a_household() throws Exception {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var household = addSubject.execute(household("Lò Văn Chín"), "", false, officer);
        toldBeforeOverwriting(
                "/subjects/" + Ids.text(household.value()),
                Role.EMULATION_OFFICER,
                () -> changeSubject.execute(household, household("Lò Văn Mười"), null, null, officer));
    }

    private void toldBeforeOverwriting(String address, Role role, Runnable somebodyElse) throws Exception {
        var session = session(role);
        var opened = Jsoup.parse(web.perform(get(address + "/edit").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        somebodyElse.run();

        var refused = send(opened, address, session);
        assertThat(refused.getStatus()).isEqualTo(422);
        var told = Jsoup.parse(refused.getContentAsString());
        assertThat(told.text()).contains("người khác đã lưu thay đổi");
        assertThat(told.select("input[name=name]").attr("value"))
                .isEqualTo(opened.select("input[name=name]").attr("value"));

        assertThat(send(told, address, session).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse send(Document page, String address, Cookie session) throws Exception {
        var form = (FormElement) Objects.requireNonNull(page.selectFirst("form[action=" + address + "]"));
        var request = post(address).with(csrf()).cookie(session);
        form.formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .forEach(field -> request.param(field.key(), field.value()));
        return web.perform(request).andReturn().getResponse();
    }

    private Cookie session(Role role) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", given.signsIn(role, unit))
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }

    private static Block.Particulars block(String name) {
        return new Block.Particulars(BlockKind.BLOCK, name, "", "", 2025, "", "");
    }

    private OutsideSubject.Particulars household(String name) {
        return new OutsideSubject.Particulars(
                OutsideSubjectKind.HOUSEHOLD, name, "", null, null, "Bản Mù", unit, "", null, "");
    }
}
