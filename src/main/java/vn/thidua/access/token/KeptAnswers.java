package vn.thidua.access.token;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;

/// What was answered to requests with a key, for a day.
@Component
class KeptAnswers {
    private static final Duration DAY = Duration.ofHours(24);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final List<String> HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Kept(byte[] request, int status, String headers, byte[] body) {}

    /// Takes the key for this request; waits where another request is just using it.
    /// @return false where it has been used within a day
    boolean claim(UUID account, String key, byte[] fingerprint) {
        jdbc.sql("delete from access.api_answer where account = :account and key = :key and created_at < :then")
                .param("account", account)
                .param("key", key)
                .param("then", yesterday())
                .update();
        return jdbc.sql("""
                        insert into access.api_answer (account, key, request, created_at)
                        values (:account, :key, :request, :now) on conflict do nothing
                        """)
                        .param("account", account)
                        .param("key", key)
                        .param("request", fingerprint)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(UUID account, String key, ContentCachingResponseWrapper response) {
        var headers = new HashMap<String, String>();
        for (var name : HEADERS) {
            var value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        jdbc.sql("""
                update access.api_answer set status = :status, headers = :headers::jsonb, body = :body
                where account = :account and key = :key
                """)
                .param("status", response.getStatus())
                .param("headers", json.writeValueAsString(headers))
                .param("body", response.getContentAsByteArray())
                .param("account", account)
                .param("key", key)
                .update();
    }

    /// @throws ApiFault where the key was used for another request
    void replay(UUID account, String key, byte[] fingerprint, HttpServletResponse response) {
        var kept = jdbc.sql("select * from access.api_answer where account = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, _) -> new Kept(
                        row.getBytes("request"), row.getInt("status"), row.getString("headers"), row.getBytes("body")))
                .single();
        if (!Arrays.equals(kept.request(), fingerprint)) {
            throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, ApiCodes.KEY_REUSED, "api.error.key_reused");
        }
        response.setStatus(kept.status());
        json.readValue(kept.headers(), TEXTS).forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        try {
            response.getOutputStream().write(kept.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from access.api_answer where created_at < :then")
                .param("then", yesterday())
                .update();
    }

    private OffsetDateTime yesterday() {
        Instant then = clock.instant().minus(DAY);
        return then.atOffset(ZoneOffset.UTC);
    }
}
