package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PlansApiTests {
    @Autowired
    private Given given;

    @Autowired
    private ApiVisit api;

    private UnitId ward;
    private String token;

    @BeforeEach
    void a_system_that_writes_plans() {
        ward = given.unit("UBND phường Cửa Biển", "UBND", null);
        token = api.token(ward, Scope.READ_PLANS, Scope.WRITE_PLANS).text();
    }

    @Test
    void a_plan_is_taken_in_and_read() throws Exception {
        var made = take(token, "plan-1");
        assertThat(made.status()).isEqualTo(201);
        var address = made.header("Location");

        assertThat(take(token, "plan-1").header("Location")).isEqualTo(address);
        assertThat(api.get(token, "/api/v1/plans").body().path("total").asInt()).isEqualTo(1);
        var plan = api.get(token, address);
        assertThat(plan.body().path("state").asString()).isEqualTo("DRAFT");
        assertThat(plan.header("ETag")).isNotEmpty();
        assertThat(api.get(token, address + "/text").text()).contains("thi đua");
        assertThat(api.get(token, address + "/reading").body().isEmpty()).isFalse();
        assertThat(api.get(token, address + "/findings").body().isArray()).isTrue();
        assertThat(api.get(token, address + "/paper.pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(api.get(token, address + "/original").status()).isEqualTo(200);
        assertThat(api.get(token, "/api/v1/plans?state=ISSUED")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_plan_of_another_branch_is_not_there() throws Exception {
        var address = take(token, "plan-2").header("Location");
        var other = api.token(given.unit("Sở Khác", null), Scope.READ_PLANS, Scope.WRITE_PLANS)
                .text();

        for (var part : new String[] {"", "/text", "/reading", "/findings", "/paper.pdf", "/paper.docx", "/original"}) {
            assertThat(api.get(other, address + part).status()).as(part).isEqualTo(404);
        }
        assertThat(api.post(other, address + "/submission", null, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(take(other, "plan-3").status()).isEqualTo(404);
    }

    @Test
    void a_step_needs_the_version_that_was_seen_and_the_right_state() throws Exception {
        var address = take(token, "plan-4").header("Location");
        var tag = api.get(token, address).header("ETag");

        assertThat(api.post(token, address + "/submission", null).status()).isEqualTo(428);
        assertThat(api.post(token, address + "/submission", null, "If-Match", "\"99\"")
                        .status())
                .isEqualTo(412);
        var recalled = api.call(HttpMethod.DELETE, token, address + "/submission", null, "If-Match", tag);
        assertThat(recalled.status()).isEqualTo(422);
        assertThat(recalled.body().path("code").asString()).startsWith("PLAN-");
        var reader = api.token(ward, Scope.READ_PLANS).text();
        assertThat(api.post(reader, address + "/submission", null, "If-Match", tag)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_the_words_of_the_pages() throws Exception {
        var answer = api.send(post("/api/v1/plans?name=x.docx&unit=" + Ids.text(ward.value()))
                .header("Authorization", "Bearer " + token)
                .contentType("application/octet-stream")
                .content(new byte[] {0, 1, 2, 3}));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    private ApiVisit.Answer take(String by, String key) throws Exception {
        var file = new ClassPathResource("demo/phuong-cua-bien-2026.txt").getContentAsByteArray();
        return api.send(post("/api/v1/plans?name=ke-hoach.txt&unit=" + Ids.text(ward.value()))
                .header("Authorization", "Bearer " + by)
                .header("Idempotency-Key", key)
                .contentType("text/plain;charset=" + StandardCharsets.UTF_8)
                .content(file));
    }
}
