package vn.thidua.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.access.Scope;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The walk for connected systems: every operation with a token of every scope, with one that only reads, with each
/// scope alone in what is another branch's, and with none. What each may do stands in
/// `src/test/golden/walk/api.txt` (`-Dgolden.accept=true` writes it anew).
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiWalkTests {
    private static final Path EXPECTED = Path.of("src/test/golden/walk/api.txt");
    private static final Set<Scope> READING = EnumSet.of(
            Scope.READ_UNITS,
            Scope.READ_PEOPLE,
            Scope.READ_ACCOUNTS,
            Scope.READ_PLANS,
            Scope.READ_MOVEMENTS,
            Scope.READ_DUTIES,
            Scope.READ_AUDIT);

    /// The description of the API is no secret.
    private static final String DESCRIPTION = "/api/openapi";

    /// Lists that can be narrowed to a unit: to one of another branch, they are empty.
    private static final Set<String> NARROWED = Set.of(
            "GET /api/v1/blocks",
            "GET /api/v1/duties",
            "GET /api/v1/people",
            "GET /api/v1/reorganizations",
            "GET /api/v1/subjects",
            "GET /api/v1/units");

    @Autowired
    private Given given;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CreateApiToken createToken;

    @Autowired
    private MockMvc web;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private List<Operation> operations = List.of();
    private Subjects own = new Subjects();
    private Subjects foreign = new Subjects();

    @BeforeAll
    void two_branches_and_systems_connected_to_one() {
        var province = given.unit("UBND tỉnh Tây Giang", "UBND", null);
        var here = given.unit("Sở Dân tộc", "SDT", province);
        var branches = beans.createBean(Branches.class);
        var organization = beans.createBean(BranchOrganization.class);
        own = organization.furnish(here, branches.furnish(here));
        var there = given.unit("Sở Ngoại vụ", "SNV", province);
        foreign = organization.furnish(there, branches.furnish(there));
        tokens.put("all", token(here, EnumSet.allOf(Scope.class)));
        tokens.put("reading", token(here, READING));
        tokens.put("none", token(here, EnumSet.of(Scope.READ_IDENTITY)));
        operations = Operation.all(mappings).stream().filter(Operation::api).toList();
    }

    @Test
    void nobody_gets_in_without_a_token() {
        assertThat(operations).hasSizeGreaterThan(15);
        var through = operations.stream()
                .filter(operation -> !operation.pattern().startsWith(DESCRIPTION))
                .filter(operation -> walk(operation, own, null) != 401)
                .map(Operation::name);
        assertThat(through).isEmpty();
    }

    @Test
    void what_is_another_branchs_is_not_there() {
        var found = operations.stream()
                .filter(Operation::named)
                .filter(operation -> !NARROWED.contains(operation.name()))
                .map(operation -> operation.name() + ": " + walk(operation, foreign, tokens.get("all")))
                .filter(answer -> !answer.endsWith(": 404"));
        assertThat(found).isEmpty();
    }

    @Test
    void lists_narrowed_to_another_branch_are_empty() throws Exception {
        for (var list : NARROWED) {
            var address = list.substring("GET ".length());
            for (var name : List.of("below", "unit", "organizer", "territory")) {
                var key = foreign.key(UnitId.class);
                var answer = web.perform(MockMvcRequestBuilders.get(address)
                                .param(name, key)
                                .param("state", "all")
                                .header("Authorization", "Bearer " + tokens.get("all")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
                assertThat(answer).as(list).doesNotContain(key).doesNotContain("Ngoại vụ");
            }
        }
    }

    @Test
    void every_token_may_do_what_is_written_and_nothing_else() throws Exception {
        var lines = new ArrayList<String>();
        lines.add("%-62s %s".formatted("", cells(List.copyOf(tokens.keySet()))).stripTrailing());
        for (var operation : operations) {
            var words = tokens.values().stream()
                    .map(token -> word(walk(operation, own, token)))
                    .toList();
            lines.add("%-62s %s".formatted(operation.name(), cells(words)).stripTrailing());
        }
        var text = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(EXPECTED, text);
        }
        assertThat(text).isEqualTo(Files.readString(EXPECTED));
        assertThat(text).doesNotContain("400").doesNotContain("415").doesNotContain("500");
    }

    private static String cells(List<String> words) {
        return words.stream().map("%-10s"::formatted).collect(Collectors.joining());
    }

    /// `may`: allowed, but the business, or the version named, says no to what was sent.
    private static String word(int status) {
        return switch (status) {
            case 200, 201, 204 -> "done";
            case 409, 412, 422 -> "may";
            case 403 -> "no";
            case 404 -> "hidden";
            default -> Integer.toString(status);
        };
    }

    private int walk(Operation operation, Subjects subjects, @Nullable String token) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            var request = operation.request(subjects).header("If-Match", "\"99\"");
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                return web.perform(request).andReturn().getResponse().getStatus();
            } catch (Exception e) {
                throw new AssertionError(operation.name(), e);
            }
        }));
    }

    private String token(UnitId unit, Set<Scope> scopes) {
        var terms = new CreateApiToken.Command(
                "Phần mềm nhân sự",
                "kiểm thử",
                scopes,
                unit,
                LocalDate.now(clock).plusDays(1));
        return createToken.execute(terms, given.administrator()).text();
    }
}
