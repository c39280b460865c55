package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.OneTimeCodes;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.access.usecase.BeginSecondFactor;
import vn.thidua.access.usecase.ConfirmSecondFactor;
import vn.thidua.access.usecase.ProveSecondFactor;
import vn.thidua.access.usecase.ProveSecondFactor.Outcome;
import vn.thidua.access.usecase.ProveSecondFactor.Purpose;
import vn.thidua.access.usecase.RequireSecondFactor;
import vn.thidua.access.usecase.ResetSecondFactor;
import vn.thidua.access.usecase.TurnOffSecondFactor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class SecondFactorTests {
    private static final String HERE = "192.0.2.1";

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private BeginSecondFactor begin;

    @Autowired
    private ConfirmSecondFactor confirm;

    @Autowired
    private ProveSecondFactor prove;

    @Autowired
    private TurnOffSecondFactor turnOff;

    @Autowired
    private ResetSecondFactor reset;

    @Autowired
    private RequireSecondFactor require;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private Clock clock;

    private UnitId unit;
    private String user;
    private byte[] secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void somebody_with_a_second_factor() {
        unit = given.unit("Sở Nội vụ", null);
        user = given.signsIn(Role.ADMINISTRATOR, unit);
        begin.execute(account().actor());
        secret = factors.pending(account().id()).orElseThrow();
        recoveryCodes = confirm.execute(code(-1), account().actor());
    }

    @Test
    void the_password_alone_gives_no_rights() throws Exception {
        var session = password();

        web.perform(get("/account").cookie(session).accept("text/html")).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/sign-in/code").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void the_code_opens_and_no_code_opens_twice() throws Exception {
        var session = code(password(), code(0));

        web.perform(get("/account").cookie(session)).andExpect(status().isOk());
        assertThat(prove(code(0))).isInstanceOf(Outcome.Wrong.class);
        assertThat(prove(code(1))).isInstanceOf(Outcome.Proven.class);
        assertThat(prove(code(0))).as("older than one taken").isInstanceOf(Outcome.Wrong.class);
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() {
        var typed = recoveryCodes.getFirst().replace("-", " ").toUpperCase();

        assertThat(prove(typed)).isInstanceOf(Outcome.Proven.class);
        assertThat(prove(typed)).isInstanceOf(Outcome.Wrong.class);
        assertThat(factors.recoveryCodesLeft(account().id())).isEqualTo(recoveryCodes.size() - 1);
    }

    @Test
    void guessing_codes_is_stopped_and_the_right_one_must_wait_too() {
        for (int i = 0; i < 5; i++) {
            prove("000000");
        }
        assertThat(prove(code(0))).isInstanceOf(Outcome.Locked.class);
    }

    @Test
    void the_database_holds_neither_secret_nor_recovery_codes() {
        var kept = jdbc.sql("select secret from access.second_factor where account = ?")
                .param(account().id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        var hashes = jdbc.sql("select hash from access.recovery_code where account = ?")
                .param(account().id().value())
                .query(String.class)
                .list();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(hashes).doesNotContainAnyElementsOf(recoveryCodes);
    }

    @Test
    void a_secret_without_its_first_code_counts_for_nothing() throws Exception {
        user = given.signsIn(Role.HEAD, unit);
        begin.execute(account().actor());

        web.perform(get("/account").cookie(password())).andExpect(status().isOk());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> confirm.execute("000000", account().actor()));
    }

    @Test
    void turning_off_asks_the_code_and_beginning_anew_does_not_replace_the_secret() {
        begin.execute(account().actor());
        assertThat(factors.present(account().id())).isTrue();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> turnOff.execute("123456", account().actor()));
        turnOff.execute(code(0), account().actor());
        assertThat(factors.present(account().id())).isFalse();
    }

    @Test
    void only_an_administrator_of_the_account_takes_the_factor_off() {
        var stranger = given.actor(Role.ADMINISTRATOR, given.unit("Sở Khác", null));

        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> reset.execute(account().id(), stranger));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reset.execute(account().id(), account().actor()));
        reset.execute(account().id(), given.administrator());
        assertThat(factors.present(account().id())).isFalse();
    }

    @Test
    void who_needs_a_factor_is_led_to_it_before_anything_else() throws Exception {
        try {
            require.execute(Set.of(Role.AUDITOR), given.administrator());
            user = given.signsIn(Role.AUDITOR, unit);
            var session = password();

            web.perform(get("/units").cookie(session)).andExpect(redirectedUrl("/account/second-factor"));
            web.perform(get("/account/second-factor").cookie(session)).andExpect(status().isOk());
            begin.execute(account().actor());
            secret = factors.pending(account().id()).orElseThrow();
            confirm.execute(code(0), account().actor());
            web.perform(get("/units").cookie(session)).andExpect(status().isOk());
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> turnOff.execute(code(1), account().actor()))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(AccessRefusals.FACTOR_REQUIRED));
        } finally {
            require.execute(Set.of(), given.administrator());
        }
    }

    @Test
    void the_setting_is_for_administrators_of_the_whole_tree() throws Exception {
        var branch = given.signsIn(Role.ADMINISTRATOR, unit);
        user = branch;
        web.perform(get("/sign-in-settings").cookie(password())).andExpect(status().isNotFound());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> require.execute(Set.of(Role.HEAD), account().actor()));
    }

    @Test
    void a_weighty_act_asks_for_the_code_again_and_loses_nothing() throws Exception {
        var session = code(password(), code(0));
        jdbc.sql("delete from access.session_attributes where attribute_name = 'access.proven'")
                .update();
        var officer = accounts.findByUserName(given.signsIn(Role.EMULATION_OFFICER, unit))
                .orElseThrow();
        var address = "/accounts/" + Ids.text(officer.id().value()) + "/block";

        var asked = Jsoup.parse(
                web.perform(post(address).cookie(session).with(csrf()).param("reason", "chuyển công tác"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(asked.select("form[action=" + address + "] input[name=reason]")
                        .attr("value"))
                .isEqualTo("chuyển công tác");
        assertThat(accounts.require(officer.id()).blocked()).isFalse();

        web.perform(post(address)
                        .cookie(session)
                        .with(csrf())
                        .param("reason", "chuyển công tác")
                        .param("second-factor-code", "000000"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(address)
                        .cookie(session)
                        .with(csrf())
                        .param("reason", "chuyển công tác")
                        .param("second-factor-code", code(1)))
                .andExpect(status().is3xxRedirection());
        assertThat(accounts.require(officer.id()).blocked()).isTrue();
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one_or_all_but_ones_own() throws Exception {
        user = given.signsIn(Role.HEAD, unit);
        var own = password();
        var other = password();
        var third = password();

        var list = Jsoup.parse(web.perform(get("/account/sessions").cookie(own))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(list.select("tbody tr")).hasSize(3);
        assertThat(list.select("tbody tr:contains(Phiên này)")).hasSize(1);
        web.perform(post("/account/sessions/others/end").cookie(own).with(csrf()))
                .andExpect(status().is3xxRedirection());

        web.perform(get("/account").cookie(own)).andExpect(status().isOk());
        for (var ended : List.of(other, third)) {
            web.perform(get("/account").cookie(ended)).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void an_administrator_signs_an_account_out_everywhere() throws Exception {
        var administrator = code(password(), code(0));
        user = given.signsIn(Role.HEAD, unit);
        var session = password();

        web.perform(post("/accounts/" + Ids.text(account().id().value()) + "/sessions/end")
                        .cookie(administrator)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/account").cookie(session)).andExpect(status().is3xxRedirection());
    }

    private Outcome prove(String code) {
        return prove.execute(account().id(), code, HERE, Purpose.SIGN_IN);
    }

    /// The code of now, or of some half minutes later.
    private String code(int steps) {
        return OneTimeCodes.at(secret, clock.instant().plusSeconds(30L * steps));
    }

    private Cookie password() throws Exception {
        return cookie(web.perform(
                        post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private Cookie code(Cookie session, String code) throws Exception {
        var answer = web.perform(
                        post("/sign-in/code").cookie(session).with(csrf()).param("code", code))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        return cookie(answer.getCookie("SESSION"));
    }

    private static Cookie cookie(@Nullable Cookie cookie) {
        return Objects.requireNonNull(cookie);
    }

    private Account account() {
        return accounts.findByUserName(user).orElseThrow();
    }
}
