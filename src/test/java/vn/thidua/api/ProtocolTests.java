package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class ProtocolTests {
    @Autowired
    private Given given;

    @Autowired
    private ApiVisit api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TextBundles bundles;

    private UnitId office;
    private String address;
    private String token;

    @BeforeEach
    void a_system_that_writes() {
        office = given.unit("Văn phòng tỉnh", "VP", null);
        address = "/api/v1/units/" + Ids.text(office.value());
        token = api.token(office, Scope.values()).text();
    }

    @Test
    void a_refusal_is_a_problem_in_the_words_of_the_pages_in_both_languages() throws Exception {
        var texts = bundles.in(Vietnamese.LOCALE);
        var bad = division("", "x y");

        var answer = api.post(token, "/api/v1/units", division("Phòng Một", "x y"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("title").asString())
                .isEqualTo(texts.of("site.error.unprocessable_content.title"));
        assertThat(answer.body().path("detail").asString())
                .isEqualTo(texts.of("organization.refusal.symbol_form", "x y"));
        assertThat(answer.body().path("code").asString()).startsWith("ORG-");
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("symbol");
        var english = api.post(token, "/api/v1/units", bad, "Accept-Language", "en-GB,en;q=0.8,vi;q=0.5");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.body().path("title").asString())
                .isEqualTo(bundles.in(java.util.Locale.ENGLISH).of("site.error.unprocessable_content.title"));
    }

    @Test
    void what_is_not_there_or_not_understood_is_a_problem_too() throws Exception {
        assertThat(api.get(token, "/api/v1/units/khong-phai-ma").status()).isEqualTo(404);
        var nowhere = api.get(token, "/api/v1/nothing");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.call(HttpMethod.DELETE, token, address, null).status()).isEqualTo(405);
        assertThat(api.post(token, "/api/v1/units", "{").status()).isEqualTo(400);
        var kind = api.post(token, "/api/v1/units", "{\"name\":\"X\",\"kind\":\"CASTLE\"}");
        assertThat(kind.status()).isEqualTo(400);
        assertThat(kind.body().path("errors").path(0).path("field").asString()).isEqualTo("kind");
        assertThat(api.send(post("/api/v1/units")
                                .header("Authorization", "Bearer " + token)
                                .contentType("text/csv")
                                .content("x"))
                        .status())
                .isEqualTo(415);
        assertThat(api.get(token, "/api/v1/units", "Accept", "image/png").status())
                .isEqualTo(406);
    }

    @Test
    void seeing_without_being_permitted_is_forbidden() throws Exception {
        var above = api.token(office, Scope.WRITE_UNITS, Scope.READ_UNITS).text();

        var root = api.post(above, "/api/v1/units", "{\"name\":\"Gốc mới\"}");

        assertThat(root.status()).isEqualTo(403);
        assertThat(root.body().path("code").asString()).isEqualTo("ACC-001");
    }

    @Test
    void lists_come_in_bounded_pages_with_links() throws Exception {
        for (int i = 0; i < 3; i++) {
            given.unit("Phòng " + i, office);
        }
        var first = api.get(token, "/api/v1/units?below=" + Ids.text(office.value()) + "&size=2");

        assertThat(first.body().path("items").size()).isEqualTo(2);
        assertThat(first.body().path("total").asInt()).isEqualTo(3);
        assertThat(first.header("Link"))
                .contains("page=2&size=2>; rel=\"next\"")
                .doesNotContain("prev");
        assertThat(api.get(token, "/api/v1/units?size=100000")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("API-010");
        assertThat(api.get(token, "/api/v1/units?page=0").status()).isEqualTo(400);
        assertThat(api.get(token, "/api/v1/units?q=phong 1").text())
                .contains("Phòng 1")
                .doesNotContain("Phòng 2");
        assertThat(api.get(token, address + "/children").body().path("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void nobody_writes_over_what_another_has_just_written() throws Exception {
        var tag = api.get(token, address).header("ETag");
        assertThat(api.get(token, address, "If-None-Match", tag).status()).isEqualTo(304);

        assertThat(api.put(token, address, division("Văn phòng A", "VP")).status())
                .isEqualTo(428);
        var changed = api.put(token, address, division("Văn phòng A", "VP"), "If-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        var stale = api.put(token, address, division("Văn phòng B", "VP"), "If-Match", tag);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(api.get(token, address).body().path("name").asString()).isEqualTo("Văn phòng A");
    }

    @Test
    void of_two_changes_of_the_same_version_at_once_one_is_refused() throws Exception {
        var tag = api.get(token, address).header("ETag");

        var statuses = atOnce(List.of(
                () -> api.put(token, address, division("Văn phòng A", "VP"), "If-Match", tag)
                        .status(),
                () -> api.put(token, address, division("Văn phòng B", "VP"), "If-Match", tag)
                        .status()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void a_request_sent_twice_creates_once() throws Exception {
        var body = division("Phòng Kế toán", "KT");

        var first = api.post(token, "/api/v1/units", body, "Idempotency-Key", "k-1");
        var second = api.post(token, "/api/v1/units", body, "Idempotency-Key", "k-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(named("Phòng Kế toán")).isEqualTo(1);
        var other = api.post(token, "/api/v1/units", division("Phòng khác", "PK"), "Idempotency-Key", "k-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("code").asString()).isEqualTo("API-008");
        assertThat(api.post(token, "/api/v1/units", body, "Idempotency-Key", "a b")
                        .status())
                .isEqualTo(400);
        var neighbour = api.token(office, Scope.values()).text();
        assertThat(api.post(neighbour, "/api/v1/units", body, "Idempotency-Key", "k-1")
                        .header("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void of_two_requests_with_one_key_at_once_one_creates_and_both_get_the_answer() throws Exception {
        var body = division("Phòng Pháp chế", "PC");
        Callable<Integer> send = () ->
                api.post(token, "/api/v1/units", body, "Idempotency-Key", "k-2").status();

        assertThat(atOnce(List.of(send, send, send))).containsOnly(201);
        assertThat(named("Phòng Pháp chế")).isEqualTo(1);
    }

    @Test
    void a_refused_request_may_be_mended_and_sent_with_the_same_key() throws Exception {
        assertThat(api.post(token, "/api/v1/units", division("", "TH"), "Idempotency-Key", "k-3")
                        .status())
                .isEqualTo(422);
        assertThat(api.post(token, "/api/v1/units", division("Phòng Tổng hợp", "TH"), "Idempotency-Key", "k-3")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_answer_is_kept_for_a_day_only() throws Exception {
        var body = division("Phòng Lưu trữ", "LT");
        api.post(token, "/api/v1/units", body, "Idempotency-Key", "k-4");
        jdbc.sql("update access.api_answer set created_at = created_at - interval '25 hours' where key = 'k-4'")
                .update();

        api.post(token, "/api/v1/units", body, "Idempotency-Key", "k-4");

        assertThat(named("Phòng Lưu trữ")).isEqualTo(2);
    }

    private String division(String name, String symbol) {
        return "{\"parent\":\"%s\",\"name\":\"%s\",\"symbol\":\"%s\",\"kind\":\"DIVISION\"}"
                .formatted(Ids.text(office.value()), name, symbol);
    }

    private int named(String name) {
        return jdbc.sql("select count(*) from organization.unit where parent = ? and name = ?")
                .params(office.value(), name)
                .query(Integer.class)
                .single();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
