package vn.thidua.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Role;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Walks up to every address with every role. What each may do with what is his own branch's stands in
/// `src/test/golden/walk/pages.txt`, one line an operation, to be read like code when it changes
/// (`-Dgolden.accept=true` writes it anew); what is another branch's is not there, whoever asks.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkTests {
    private static final Path EXPECTED = Path.of("src/test/golden/walk/pages.txt");

    /// What needs no account.
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /sign-in",
            "GET /sign-in/code",
            "POST /sign-in/code",
            "GET /sign-in/forgotten",
            "POST /sign-in/forgotten",
            "GET /sign-in/reset",
            "POST /sign-in/reset",
            "GET /email",
            "POST /email",
            "POST /frame/language",
            "GET /calendar/{secret}.ics",
            "GET /verify");

    /// Where a key of another branch is not refused, each with the reason why nothing comes of it.
    private static final Map<String, String> FOREIGN_KEYS_COME_TO_NOTHING = Map.of(
            "POST /frame/unit", "only remembered among one's own units",
            "GET /plans/new", "offers one's own units, whatever the address says",
            "GET /people/imports", "shows one's own lists and offers one's own units",
            "GET /plans/received", "offers one's own units, whatever the address says",
            "GET /subjects/new", "offers one's own units, whatever the address says");

    private static final String NOT_PERMITTED = "access.refusal.not_permitted.";

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TextBundles bundles;

    @Autowired
    private MockMvc web;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private final Map<String, Cookie> visitors = new LinkedHashMap<>();
    private final Map<String, Cookie> everywhere = new LinkedHashMap<>();
    private List<String> refusals = List.of();
    private List<Operation> operations = List.of();
    private Subjects own = new Subjects();
    private Subjects foreign = new Subjects();

    @BeforeAll
    void two_branches_and_somebody_of_every_role_in_one() throws Exception {
        var province = given.unit("UBND tỉnh Đông Giang", "UBND", null);
        var here = given.unit("Sở Xây dựng", "SXD", province);
        var there = given.unit("Sở Tư pháp", "STP", province);
        var branches = beans.createBean(Branches.class);
        own = branches.furnish(here);
        foreign = branches.furnish(there);
        for (var role : Role.values()) {
            visitors.put(
                    role.name().toLowerCase(Locale.ROOT).replace("_officer", "").replace("ministrator", "min"),
                    session(web, given.signsIn(role, here)));
        }
        visitors.put("below", session(web, given.signsIn(Role.EMULATION_OFFICER, below(here))));
        everywhere.put("whole", session(web, given.signsIn(Role.ADMINISTRATOR, null)));
        operations = Operation.all(mappings).stream()
                .filter(operation -> !operation.api())
                .toList();
        refusals = Stream.concat(
                        Stream.of(Act.values())
                                .map(act -> NOT_PERMITTED + act.name().toLowerCase(Locale.ROOT)),
                        Stream.of("movement.refusal.not_leading"))
                .map(bundles.in(Vietnamese.LOCALE)::of)
                .toList();
    }

    private UnitId below(UnitId unit) {
        return given.unit("Phòng Quản lý nhà", "", unit);
    }

    @Test
    void the_walk_finds_the_server() {
        assertThat(operations).hasSizeGreaterThan(80);
    }

    @Test
    void nobody_gets_further_than_the_sign_in() {
        var through = operations.stream()
                .filter(operation -> !OPEN_TO_ALL.contains(operation.name()))
                .filter(operation -> !sentToSignIn(operation))
                .map(Operation::name);
        assertThat(through).isEmpty();
    }

    @Test
    void what_is_another_branchs_is_not_there() {
        var found = new ArrayList<String>();
        for (var operation : operations) {
            if (!operation.named() || FOREIGN_KEYS_COME_TO_NOTHING.containsKey(operation.name())) {
                continue;
            }
            visitors.forEach((visitor, session) -> {
                int status = walk(operation, foreign, session).status();
                if (status != 404) {
                    found.add(operation.name() + " as " + visitor + ": " + status);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_role_may_do_what_is_written_and_nothing_else() throws Exception {
        var lines = new ArrayList<String>();
        for (var operation : operations) {
            var answers = Stream.of(visitors, everywhere)
                    .flatMap(each -> each.values().stream())
                    .map(session ->
                            "%-10s".formatted(walk(operation, own, session).word()))
                    .collect(Collectors.joining());
            lines.add("%-62s %s".formatted(operation.name(), answers).stripTrailing());
        }
        var heading = Stream.of(visitors, everywhere)
                .flatMap(each -> each.keySet().stream())
                .map("%-10s"::formatted)
                .collect(Collectors.joining());
        var text = "%-62s %s%n".formatted("", heading) + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(Objects.requireNonNull(EXPECTED.getParent()));
            Files.writeString(EXPECTED, text);
        }
        assertThat(text).isEqualTo(Files.readString(EXPECTED));
        assertThat(text).doesNotContain("400").doesNotContain("500");
    }

    private boolean sentToSignIn(Operation operation) {
        var answer = walk(operation, own, null);
        return answer.status() == 401
                || answer.status() == 302 && answer.location().endsWith("/sign-in");
    }

    /// What it does is undone afterwards, so that every visitor finds the same world.
    private Answer walk(Operation operation, Subjects subjects, @Nullable Cookie session) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            var request = operation.request(subjects).with(csrf()).header("Accept", "text/html");
            if (session != null) {
                request.cookie(session);
            }
            try {
                var response = web.perform(request).andReturn().getResponse();
                var refused = response.getStatus() == 422 && notPermitted(response.getContentAsString());
                return new Answer(response.getStatus(), String.valueOf(response.getHeader("Location")), refused);
            } catch (Exception e) {
                throw new AssertionError(operation.name(), e);
            }
        }));
    }

    private boolean notPermitted(String page) {
        var text = Jsoup.parse(page).text();
        return refusals.stream().anyMatch(text::contains);
    }

    /// @param refused whether the page says that the role does not allow it
    private record Answer(int status, String location, boolean refused) {
        /// `done`: a page, a file, or the thing done; `may`: allowed, but the business says no to what was sent;
        /// `no`: the role does not allow it; `hidden`: not there, or not his.
        String word() {
            return switch (status) {
                case 200, 201, 204, 302 -> "done";
                case 422 -> refused ? "no" : "may";
                case 404 -> "hidden";
                default -> Integer.toString(status);
            };
        }
    }
}
