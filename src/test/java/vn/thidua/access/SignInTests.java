package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Devices;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.access.usecase.SignIn;
import vn.thidua.access.usecase.SignIn.Outcome;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class SignInTests {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    @Autowired
    private Given given;

    @Autowired
    private SignIn signIn;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private BlockAccount blockAccount;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Devices devices;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private String user;

    @BeforeEach
    void somebody() {
        user = given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", null));
    }

    @Test
    void the_right_password_opens_however_the_name_is_spelled() {
        assertThat(signIn.execute(" " + user.toUpperCase() + " ", Given.PASSWORD, HERE))
                .isInstanceOf(Outcome.Open.class);
    }

    @Test
    void the_same_password_typed_in_another_composition_opens() {
        var decomposed = Normalizer.normalize(Given.PASSWORD, Normalizer.Form.NFD);

        assertThat(signIn.execute(user, decomposed, HERE)).isInstanceOf(Outcome.Open.class);
    }

    @Test
    void unknown_name_and_wrong_password_get_the_same_answer() {
        assertThat(signIn.execute(user, "sai", HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.execute("khong-co-ai", "sai", HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void five_wrong_passwords_shut_out_their_address_for_a_while_and_no_other() {
        guess(5);

        assertThat(signIn.execute(user, Given.PASSWORD, HERE)).isInstanceOf(Outcome.Locked.class);
        assertThat(signIn.execute(user, Given.PASSWORD, ELSEWHERE)).isInstanceOf(Outcome.Open.class);

        jdbc.sql("update access.attempt set locked_until = now() - interval '1 second' where user_name = ?")
                .param(user)
                .update();
        assertThat(signIn.execute(user, Given.PASSWORD, HERE)).isInstanceOf(Outcome.Open.class);
    }

    @Test
    void four_wrong_passwords_and_the_right_one_begin_the_count_anew() {
        guess(4);
        signIn.execute(user, Given.PASSWORD, HERE);
        guess(4);

        assertThat(signIn.execute(user, Given.PASSWORD, HERE)).isInstanceOf(Outcome.Open.class);
    }

    @Test
    void many_addresses_together_slow_strangers_down_for_a_minute_at_most() {
        for (int i = 0; i < 30; i++) {
            signIn.execute(user, "đoán mò", "203.0.113." + i);
        }

        assertThat(signIn.execute(user, Given.PASSWORD, ELSEWHERE))
                .isInstanceOfSatisfying(
                        Outcome.Locked.class,
                        locked -> assertThat(locked.until())
                                .isBeforeOrEqualTo(clock.instant().plusSeconds(60)));
        assertThat(jdbc.sql("select max(locked_until) <= now() + interval '1 minute' from access.attempt"
                                + " where user_name = ?")
                        .param(user)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_device_that_signed_in_before_is_not_slowed_down_by_strangers() {
        var mark = devices.mark(user, clock.instant());
        for (int i = 0; i < 30; i++) {
            signIn.execute(user, "đoán mò", "203.0.113." + i);
        }
        guess(5);

        assertThat(signIn.execute(user, Given.PASSWORD, HERE, mark)).isInstanceOf(Outcome.Open.class);
    }

    @Test
    void the_mark_of_a_device_is_good_for_its_own_account_and_shut_out_by_its_own_guesses() {
        var other = given.signsIn(Role.HEAD, given.unit("Sở Tài chính", null));
        for (int i = 0; i < 30; i++) {
            signIn.execute(user, "đoán mò", "203.0.113." + i);
        }
        assertThat(signIn.execute(user, Given.PASSWORD, HERE, devices.mark(other, clock.instant())))
                .isInstanceOf(Outcome.Locked.class);
        assertThat(signIn.execute(user, Given.PASSWORD, HERE, "1.x.y")).isInstanceOf(Outcome.Locked.class);

        var mark = devices.mark(user, clock.instant());
        for (int i = 0; i < 5; i++) {
            signIn.execute(user, "đoán mò", HERE, mark);
        }
        assertThat(signIn.execute(user, Given.PASSWORD, HERE, mark)).isInstanceOf(Outcome.Locked.class);
    }

    @Test
    void a_device_gets_its_mark_when_somebody_signs_in_and_shows_it_the_next_time() throws Exception {
        var answer = web.perform(
                        post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        var mark = Objects.requireNonNull(answer.getCookie(devices.cookie(user)));
        assertThat(mark.isHttpOnly()).isTrue();
        assertThat(mark.getName()).doesNotContain(user);
        for (int i = 0; i < 30; i++) {
            signIn.execute(user, "đoán mò", "203.0.113." + i);
        }

        web.perform(post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andExpect(redirectedUrl("/sign-in?locked"));
        web.perform(post("/sign-in")
                        .cookie(mark)
                        .with(csrf())
                        .param("userName", user)
                        .param("password", Given.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void a_blocked_account_is_told_so_only_with_the_right_password() {
        blockAccount.execute(account().id(), "nghỉ hưu", given.administrator());

        assertThat(signIn.execute(user, Given.PASSWORD, HERE)).isEqualTo(new Outcome.Blocked());
        assertThat(signIn.execute(user, "sai", HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void pages_send_strangers_to_the_sign_in() throws Exception {
        web.perform(get("/account").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/account").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?expired"));
    }

    @Test
    void every_answer_carries_the_content_policy() throws Exception {
        web.perform(get("/account"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(startsWith("default-src 'self'"), not(containsString("unsafe")))));
    }

    @Test
    void signing_in_without_the_forms_token_is_not_possible() throws Exception {
        web.perform(post("/sign-in").param("userName", user).param("password", Given.PASSWORD))
                .andExpect(redirectedUrl("/sign-in?expired"));
    }

    @Test
    void a_handed_out_password_opens_nothing_but_its_change() throws Exception {
        var handedOut = createAccount.execute(
                new CreateAccount.Command(
                        given.newUserName(),
                        "Lê Thị Mới",
                        null,
                        new Grant.Terms(
                                Role.HEAD, given.unit("Sở Tư pháp", null), LocalDate.parse("2026-01-01"), null, "")),
                given.administrator());
        var session = session(handedOut.userName(), handedOut.password());

        web.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/account/password"));
        web.perform(get("/account/password").cookie(session)).andExpect(status().isOk());
        web.perform(post("/account/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", handedOut.password())
                        .param("password", Given.PASSWORD)
                        .param("repeated", Given.PASSWORD))
                .andExpect(status().is3xxRedirection());
        assertThat(signIn.execute(handedOut.userName(), Given.PASSWORD, HERE)).isInstanceOf(Outcome.Open.class);
    }

    @Test
    void blocking_an_account_ends_its_sessions() throws Exception {
        var session = session(user, Given.PASSWORD);
        web.perform(get("/account").cookie(session)).andExpect(status().isOk());

        blockAccount.execute(account().id(), "", given.administrator());

        web.perform(get("/account").cookie(session)).andExpect(status().is3xxRedirection());
    }

    private Cookie session(String userName, String password) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", userName)
                        .param("password", password))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            signIn.execute(user, "đoán mò " + i, HERE);
        }
    }

    private Account account() {
        return accounts.findByUserName(user).orElseThrow();
    }
}
