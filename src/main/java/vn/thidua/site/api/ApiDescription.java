package vn.thidua.site.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API (OpenAPI 3.1), written by hand in `api/openapi.yaml` and held against the real addresses
/// by a test.
@Component
public class ApiDescription {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private final String yaml;
    private final JsonNode root;
    private final List<ApiDocsPage.Group> groups;

    ApiDescription(JsonMapper mapper) {
        this.yaml = read();
        this.root = mapper.valueToTree(new Yaml().<Map<String, Object>>load(yaml));
        this.groups = groups();
    }

    public String yaml() {
        return yaml;
    }

    public JsonNode json() {
        return root;
    }

    /// The operations by their kind, in the order they are written.
    public List<ApiDocsPage.Group> grouped() {
        return groups;
    }

    private List<ApiDocsPage.Group> groups() {
        var found = new ArrayList<ApiDocsPage.Group>();
        for (var tag : root.path("tags")) {
            var operations = new ArrayList<ApiDocsPage.Operation>();
            for (var path : root.path("paths").properties()) {
                for (var method : METHODS) {
                    var operation = path.getValue().get(method);
                    if (operation != null
                            && operation.path("tags").path(0).asString("").equals(text(tag, "name"))) {
                        operations.add(operation(path.getKey(), method, operation));
                    }
                }
            }
            found.add(new ApiDocsPage.Group(text(tag, "name"), text(tag, "description"), operations));
        }
        return List.copyOf(found);
    }

    private ApiDocsPage.Operation operation(String path, String method, JsonNode operation) {
        var parameters = new ArrayList<ApiDocsPage.Parameter>();
        for (var each : operation.path("parameters")) {
            var parameter = resolved(each);
            parameters.add(new ApiDocsPage.Parameter(
                    text(parameter, "name"),
                    text(parameter, "in"),
                    text(parameter, "description"),
                    parameter.path("required").asBoolean(false),
                    parameter.path("example").asString("")));
        }
        var body = operation.path("requestBody").path("content");
        return new ApiDocsPage.Operation(
                text(operation, "operationId"),
                method,
                path,
                text(operation, "summary"),
                text(operation, "description"),
                text(operation, "x-scope"),
                List.copyOf(parameters),
                body.has("application/json") ? example(body.path("application/json")) : null,
                body.has("application/octet-stream"));
    }

    private @Nullable String example(JsonNode content) {
        return resolved(content.path("schema")).path("examples").path(0).toPrettyString();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = text(node, "$ref");
        return reference.isEmpty() ? node : Objects.requireNonNull(root.at(reference.substring(1)));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static String read() {
        try (InputStream file = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
