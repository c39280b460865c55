package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.duty.Asked;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.site.api.ApiDescription;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Duties, as the reporting system of an office reads them, and hands in what it has counted.
@DatabaseTest
class DutyApiTests {
    private static final String REPORT = "Báo cáo kết quả quý I";

    @Autowired
    private Given given;

    @Autowired
    private ApiVisit api;

    @Autowired
    private Duties duties;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApiDescription description;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId office;
    private UnitId division;
    private UnitId schools;
    private String token;

    @BeforeEach
    void an_office_between_province_and_division() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        office = given.unit("Sở Nội vụ", "SNV", province);
        division = given.unit("Phòng Thi đua", "TĐ", office);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
        token = token(office);
    }

    @Test
    void duties_are_seen_from_where_one_stands() throws Exception {
        asked(DutyKind.REPORT, REPORT, province, today().minusDays(1), office, schools);
        asked(DutyKind.ACKNOWLEDGE, "Quán triệt kế hoạch", office, today().plusYears(1), division);

        var owed = items("");
        assertThat(owed.size()).isEqualTo(1);
        assertThat(owed.path(0).path("words").asString()).isEqualTo(REPORT);
        assertThat(owed.path(0).path("unit").asString()).isEqualTo(key(office));
        assertThat(owed.path(0).path("askedByName").asString()).isEqualTo("UBND tỉnh Sông Lam");
        assertThat(owed.path(0).path("late").asBoolean()).isTrue();
        assertThat(items("?view=asked").path(0).path("words").asString()).isEqualTo("Quán triệt kế hoạch");
        assertThat(items("?view=waiting").size()).isZero();
        assertThat(items("?view=sent").size()).isZero();
        assertThat(items("?view=all").size()).isEqualTo(2);
        assertThat(items("?view=all&q=quan triet").size()).isEqualTo(1);
        assertThat(items("?view=all&kind=REPORT").size()).isEqualTo(1);
        assertThat(items("?view=all&due=late").path(0).path("words").asString()).isEqualTo(REPORT);
        assertThat(items("?view=all&due=later").path(0).path("words").asString())
                .isEqualTo("Quán triệt kế hoạch");
        assertThat(items("?view=all&unit=" + key(division)).size()).isEqualTo(1);
        assertThat(items("?view=all&state=DONE").size()).isZero();
    }

    @Test
    void a_list_is_bounded_and_says_what_it_can_be_narrowed_to() throws Exception {
        for (int i = 0; i < 3; i++) {
            asked(DutyKind.OTHER, "Việc " + i, province, null, office);
        }
        var first = api.get(token, "/api/v1/duties?size=2&due=unknown");
        assertThat(first.body().path("items").size()).isEqualTo(2);
        assertThat(first.body().path("total").asInt()).isEqualTo(3);
        assertThat(first.header("Link")).contains("rel=\"next\"");

        var view = api.get(token, "/api/v1/duties?view=mine", "Accept-Language", "en");
        assertThat(view.status()).isEqualTo(400);
        assertThat(view.body().path("code").asString()).isEqualTo("API-012");
        assertThat(view.body().path("detail").asString())
                .isEqualTo("Parameter view must be one of: owed, waiting, sent, asked, all.");
        assertThat(api.get(token, "/api/v1/duties?due=tomorrow").status()).isEqualTo(400);
        assertThat(api.get(token, "/api/v1/duties?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void a_result_is_handed_in_once_with_its_proofs_and_read_with_its_history() throws Exception {
        var duty = asked(DutyKind.REPORT, REPORT, province, today().plusDays(9), office);
        var read = api.get(token, duty);
        assertThat(read.body().path("quote").asString()).isEqualTo("Báo cáo trước ngày 25.");
        assertThat(read.body().path("answering").asBoolean()).isTrue();
        assertThat(api.get(token, duty, "If-None-Match", read.header("ETag")).status())
                .isEqualTo(304);
        var body = """
                {"statement": "Đã đạt 12/15 chỉ tiêu.", "proofs": [{"name": "bao-cao.txt", "content": "%s"}]}
                """.formatted(base64("Đã xong."));

        assertThat(api.post(token, duty + "/submission", body).status()).isEqualTo(428);
        var sent = api.post(
                token, duty + "/submission", body, "If-Match", read.header("ETag"), "Idempotency-Key", "d-" + duty);
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.body().path("state").asString()).isEqualTo("SUBMITTED");
        var again = api.post(
                token, duty + "/submission", body, "If-Match", read.header("ETag"), "Idempotency-Key", "d-" + duty);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(sent.text());

        var now = api.get(token, duty);
        assertThat(now.header("ETag")).isEqualTo(sent.header("ETag")).isNotEqualTo(read.header("ETag"));
        var history = now.body().path("history");
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.path(0).path("by").asString()).isEqualTo("Phần mềm nhân sự");
        assertThat(history.path(0).path("words").asString()).isEqualTo("Đã đạt 12/15 chỉ tiêu.");
        var proof = history.path(0).path("proofs").path(0);
        assertThat(proof.path("name").asString()).isEqualTo("bao-cao.txt");
        var file = api.get(token, duty + "/proofs/" + proof.path("id").asString());
        assertThat(file.text()).isEqualTo("Đã xong.");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("bao-cao.txt");
        assertThat(items("?view=sent").size()).isEqualTo(1);
        assertThat(names(now.body())).isEqualTo(names(schema("Duty")));
        assertThat(names(items("?view=sent").path(0))).isEqualTo(names(schema("DutySummary")));
        assertThat(names(history.path(0)))
                .isEqualTo(names(schema("Duty").path("history").path("items").path("properties")));
    }

    @Test
    void what_was_handed_in_is_taken_back_upon_what_was_read_and_what_was_given_back_is_sent_again() throws Exception {
        var duty = asked(DutyKind.REPORT, REPORT, province, null, office);
        var fresh = api.get(token, duty).header("ETag");
        var sent = submit(token, duty, "Đã xong.", fresh);

        assertThat(submit(token, duty, "Lần nữa.", fresh).status()).isEqualTo(412);
        assertThat(submit(token, duty, "Lần nữa.", sent.header("ETag"))
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("DUTY-008");
        assertThat(withdraw(duty, fresh).status()).isEqualTo(412);
        var taken = withdraw(duty, sent.header("ETag"));
        assertThat(taken.body().path("state").asString()).as(taken.text()).isEqualTo("OPEN");
        assertThat(withdraw(duty, taken.header("ETag")).body().path("code").asString())
                .isEqualTo("DUTY-007");

        var second = submit(token, duty, "Đã bổ sung.", taken.header("ETag"));
        giveBack.execute(
                id(duty), second.body().path("version").asInt(), "Thiếu số liệu.", given.actor(Role.HEAD, province));
        var returned = api.get(token, duty);
        assertThat(returned.body().path("history").path(0).path("words").asString())
                .isEqualTo("Thiếu số liệu.");
        assertThat(submit(token, duty, "Đã đủ.", returned.header("ETag"))
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void what_the_pages_refuse_is_refused_in_their_words() throws Exception {
        var duty = asked(DutyKind.REPORT, REPORT, province, null, office);
        var tag = api.get(token, duty).header("ETag");

        var nothing = submit(token, duty, " ", tag);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body().path("code").asString()).isEqualTo("DUTY-001");
        assertThat(nothing.body().path("errors").path(0).path("field").asString())
                .isEqualTo("statement");
        var program = "{\"proofs\": [{\"name\": \"bao-cao.exe\", \"content\": \"%s\"}]}".formatted(base64("MZ"));
        assertThat(api.post(token, duty + "/submission", program, "If-Match", tag)
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("DUTY-006");
        var unreadable = "{\"proofs\": [{\"name\": \"a.txt\", \"content\": \"không phải base64\"}]}";
        assertThat(api.post(token, duty + "/submission", unreadable, "If-Match", tag)
                        .status())
                .isEqualTo(400);
        var huge = "{\"statement\": \"" + "x".repeat(21 << 20) + "\"}";
        assertThat(api.post(token, duty + "/submission", huge, "If-Match", tag).status())
                .isEqualTo(413);
        assertThat(api.get(token, duty).body().path("state").asString()).isEqualTo("OPEN");
        assertThat(jdbc.sql("select count(*) from duty.step where duty = ?")
                        .param(id(duty).value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_system_answers_for_its_unit_and_those_directly_below_and_decides_nothing() throws Exception {
        var below = asked(DutyKind.REPORT, REPORT, office, null, division);
        var tag = api.get(token, below).header("ETag");
        var fromAbove = token(province);

        assertThat(api.get(fromAbove, below).body().path("answering").asBoolean())
                .isFalse();
        assertThat(submit(fromAbove, below, "Làm thay.", tag).status()).isEqualTo(403);
        var sent = submit(token, below, "Làm thay phòng.", tag);
        assertThat(sent.body().path("history").path(0).path("acting").asString())
                .as(sent.text())
                .isEqualTo(key(office));
        assertThat(items("?view=waiting").size()).isEqualTo(1);
        for (var act : List.of("/acceptance", "/return", "/waiver")) {
            assertThat(api.post(token, below + act, "{\"reason\": \"x\"}", "If-Match", sent.header("ETag"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        var reader = api.token(office, Scope.READ_DUTIES).text();
        assertThat(api.get(reader, below).body().path("answering").asBoolean()).isFalse();
        assertThat(submit(reader, below, "x", sent.header("ETag")).status()).isEqualTo(403);
        assertThat(api.get(api.token(office, Scope.READ_UNITS).text(), below).status())
                .isEqualTo(403);
    }

    @Test
    void a_duty_of_another_branch_is_not_there() throws Exception {
        var duty = asked(DutyKind.REPORT, REPORT, province, null, schools);
        var own = asked(DutyKind.REPORT, REPORT, province, null, office);
        var body = "{\"proofs\": [{\"name\": \"a.txt\", \"content\": \"%s\"}]}".formatted(base64("x"));
        var theirs = token(schools);
        var sent = api.post(
                theirs,
                duty + "/submission",
                body,
                "If-Match",
                api.get(theirs, duty).header("ETag"));
        var proof = sent.body()
                .path("history")
                .path(0)
                .path("proofs")
                .path(0)
                .path("id")
                .asString();
        assertThat(proof).isNotEmpty();

        assertThat(api.get(token, duty).status()).isEqualTo(404);
        assertThat(api.get(token, duty + "/proofs/" + proof).status()).isEqualTo(404);
        assertThat(api.get(token, own + "/proofs/" + proof).status()).isEqualTo(404);
        assertThat(submit(token, duty, "x", "\"0\"").status()).isEqualTo(404);
        assertThat(withdraw(duty, "\"0\"").status()).isEqualTo(404);
        assertThat(api.get(token, "/api/v1/duties?view=all").text()).doesNotContain(key(schools));
        assertThat(items("?view=all&unit=" + key(schools)).size()).isZero();
    }

    @Test
    void the_description_names_every_state_and_kind() {
        assertThat(enumerated("DutyState"))
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(DutyState.values()).map(Enum::name).toList()));
        assertThat(enumerated("DutyKind"))
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(DutyKind.values()).map(Enum::name).toList()));
    }

    private ApiVisit.Answer submit(String by, String duty, String statement, String tag) throws Exception {
        return api.post(by, duty + "/submission", "{\"statement\": \"" + statement + "\"}", "If-Match", tag);
    }

    private ApiVisit.Answer withdraw(String duty, String tag) throws Exception {
        return api.call(HttpMethod.DELETE, token, duty + "/submission", null, "If-Match", tag);
    }

    private String token(UnitId unit) {
        return api.token(unit, Scope.READ_DUTIES, Scope.WRITE_DUTIES).text();
    }

    private JsonNode items(String query) throws Exception {
        var answer = api.get(token, "/api/v1/duties" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items");
    }

    /// @return the address of the first unit's duty
    private String asked(DutyKind kind, String words, UnitId askedBy, @Nullable LocalDate due, UnitId... of) {
        var origin = Ids.next();
        var quote = "Báo cáo trước ngày 25.";
        var task = new Task(TaskId.next(), origin, 1, kind, words, "", quote, null, askedBy, "", "");
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> duties.derive(List.of(new Asked(task, null, due, List.of(of)))));
        return "/api/v1/duties/" + duties.of(origin, of[0]).getFirst().id().text();
    }

    private static DutyId id(String address) {
        return new DutyId(
                Ids.parse(address.substring(address.lastIndexOf('/') + 1)).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode schema(String name) {
        return schemas().path(name).path("properties");
    }

    private TreeSet<String> enumerated(String name) {
        var words = new TreeSet<String>();
        schemas().path(name).path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private JsonNode schemas() {
        return description.json().path("components").path("schemas");
    }

    private static TreeSet<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
