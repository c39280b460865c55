package vn.thidua.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Scope;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;

/// A connected system: has tokens made, and calls. Lazy, for tests over a real port have no MockMvc to call with.
@Lazy
@Component
public class ApiVisit {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Given given;
    private final CreateApiToken create;
    private final MockMvc web;
    private final Clock clock;

    ApiVisit(Given given, CreateApiToken create, MockMvc web, Clock clock) {
        this.given = given;
        this.create = create;
        this.web = web;
        this.clock = clock;
    }

    /// What came back.
    record Answer(int status, JsonNode body, String text, java.util.function.Function<String, String> header) {
        String header(String name) {
            var value = header.apply(name);
            return value == null ? "" : value;
        }
    }

    CreateApiToken.Created token(@Nullable UnitId unit, Scope... scopes) {
        return create.execute(
                new CreateApiToken.Command(
                        "Phần mềm nhân sự",
                        "Đồng bộ danh sách",
                        Set.of(scopes),
                        unit,
                        LocalDate.now(clock).plusDays(30)),
                given.administrator());
    }

    Answer get(String token, String address, String... headers) throws Exception {
        return call(HttpMethod.GET, token, address, null, headers);
    }

    Answer post(String token, String address, @Nullable String body, String... headers) throws Exception {
        return call(HttpMethod.POST, token, address, body, headers);
    }

    Answer put(String token, String address, @Nullable String body, String... headers) throws Exception {
        return call(HttpMethod.PUT, token, address, body, headers);
    }

    Answer call(HttpMethod method, String token, String address, @Nullable String body, String... headers)
            throws Exception {
        var request = MockMvcRequestBuilders.request(method, address);
        if (!token.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    Answer send(MockHttpServletRequestBuilder request) throws Exception {
        var response = web.perform(request).andReturn().getResponse();
        var text = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var json = String.valueOf(response.getContentType()).contains("json");
        return new Answer(
                response.getStatus(), json ? JSON.readTree(text) : JSON.createObjectNode(), text, response::getHeader);
    }
}
