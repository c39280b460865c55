package vn.thidua.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.EnterEmail;
import vn.thidua.access.usecase.SignIn;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Letters, on a real mail server.
@DatabaseTest
@DirtiesContext
class LetterTests {
    private static final Pattern LINK = Pattern.compile("https://thidua\\.example(/\\S+token=[A-Za-z0-9_-]+)");
    private static final String NEW = "trăng rằm tháng tám";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("thidua.mail-from", () -> "thidua@tinh.example");
        settings.add("thidua.address", () -> "https://thidua.example/");
    }

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EnterEmail enter;

    @Autowired
    private BlockAccount block;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId unit;
    private String user;
    private String mailbox;
    private String machine;

    @BeforeEach
    void somebody_with_a_mailbox() {
        unit = given.unit("Sở Nội vụ", null);
        user = given.signsIn(Role.HEAD, unit);
        mailbox = user + "@tinh.example";
        machine = "198.51.100." + COUNT.incrementAndGet();
    }

    @Test
    void an_address_is_confirmed_by_the_link_sent_to_it_and_not_by_opening_the_link() throws Exception {
        enter();
        var link = link(letters(1));

        web.perform(get(link)).andExpect(status().isOk());
        assertThat(confirmed()).isFalse();
        web.perform(post(link).with(csrf())).andExpect(redirectedUrl("/account"));
        assertThat(confirmed()).isTrue();
        web.perform(post(link).with(csrf())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_forgotten_password_is_chosen_anew_once_and_ends_the_sessions() throws Exception {
        confirmedMailbox();
        var session = Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
        ask(mailbox.toUpperCase());
        var link = link(letters(2));

        web.perform(get(link)).andExpect(status().isOk());
        web.perform(choose(link, "123")).andExpect(status().isUnprocessableContent());
        web.perform(choose(link, NEW)).andExpect(redirectedUrl("/sign-in"));

        assertThat(signIn.execute(user, NEW, machine)).isInstanceOf(SignIn.Outcome.Open.class);
        web.perform(get("/account").cookie(session)).andExpect(status().is3xxRedirection());
        web.perform(choose(link, NEW + " hai")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void the_link_is_good_for_half_an_hour() throws Exception {
        confirmedMailbox();
        ask(user);
        var link = link(letters(2));
        jdbc.sql("update access.reset_request set at = at - interval '31 minutes' where account = ?")
                .param(account().id().value())
                .update();

        web.perform(choose(link, NEW)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void names_that_are_there_and_names_that_are_not_get_the_same_answer() throws Exception {
        confirmedMailbox();
        var without = given.signsIn(Role.HEAD, unit);
        var gone = given.signsIn(Role.HEAD, unit);
        block.execute(accounts.findByUserName(gone).orElseThrow().id(), "", given.administrator());

        var answer = ask(user);
        assertThat(ask("khong-co-ai")).isEqualTo(answer);
        assertThat(ask(without)).isEqualTo(answer);
        assertThat(ask(gone)).isEqualTo(answer);
    }

    @Test
    void nobody_is_flooded_with_letters() throws Exception {
        confirmedMailbox();
        for (int i = 0; i < 6; i++) {
            ask(user);
        }
        assertThat(jdbc.sql("select count(*) from access.reset_request where account = ?")
                        .param(account().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void an_administrator_of_another_branch_enters_no_address() throws Exception {
        var stranger = given.signsIn(Role.ADMINISTRATOR, given.unit("Sở Khác", null));
        var session = Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", stranger)
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
        web.perform(post("/accounts/" + Ids.text(account().id().value()) + "/email")
                        .cookie(session)
                        .with(csrf())
                        .param("email", "ke@gian.example"))
                .andExpect(status().isNotFound());
    }

    private void confirmedMailbox() throws Exception {
        enter();
        web.perform(post(link(letters(1))).with(csrf())).andExpect(redirectedUrl("/account"));
    }

    private void enter() {
        enter.execute(
                new EnterEmail.Command(account().id(), mailbox, Given.PASSWORD),
                account().actor());
    }

    private String ask(String who) throws Exception {
        return web.perform(post("/sign-in/forgotten")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(machine);
                            return request;
                        })
                        .param("userName", who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static MockHttpServletRequestBuilder choose(String link, String password) {
        return post(link).with(csrf()).param("password", password).param("repeated", password);
    }

    /// The last letter to the mailbox, once so many have come.
    private MimeMessage letters(int count) {
        await().atMost(20, SECONDS).until(() -> MAIL.getReceivedMessagesForDomain(mailbox).length >= count);
        return MAIL.getReceivedMessagesForDomain(mailbox)[count - 1];
    }

    private static String link(MimeMessage letter) {
        var found =
                LINK.matcher(GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=3D", "="));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private boolean confirmed() {
        return jdbc.sql("select confirmed_at is not null from access.email where account = ?")
                .param(account().id().value())
                .query(Boolean.class)
                .single();
    }

    private Account account() {
        return accounts.findByUserName(user).orElseThrow();
    }
}
