package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.thidua.access.Scope;
import vn.thidua.site.api.ApiDescription;
import vn.thidua.site.api.Needs;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The description is written by hand: here it is held against what there is.
@DatabaseTest
class DescriptionTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApiDescription description;

    @Autowired
    private ApiVisit api;

    @Autowired
    private Given given;

    @Autowired
    private FurnishedOffice branch;

    @Test
    void every_operation_is_described_with_its_scope_and_none_that_is_not_there() {
        var real = new TreeMap<String, String>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> {
                                    var needs = method.getMethodAnnotation(Needs.class);
                                    real.put(verb + " " + path, needs == null ? "no @Needs" : needs.value());
                                })));
        var described = new TreeMap<String, String>();
        description
                .grouped()
                .forEach(group -> group.operations()
                        .forEach(operation -> described.put(
                                operation.method().toUpperCase() + " " + operation.path(), operation.scope())));

        assertThat(described).isEqualTo(real).hasSizeGreaterThan(20);
        assertThat(real.values()).doesNotContain("no @Needs");
        real.values().stream()
                .filter(scope -> !scope.isEmpty())
                .forEach(scope -> assertThat(Scope.of(scope)).isPresent());
    }

    @Test
    void addresses_name_the_parameters_they_hold() {
        description
                .grouped()
                .forEach(group -> group.operations().forEach(operation -> {
                    var inPath = new TreeSet<String>();
                    var matcher = Pattern.compile("\\{(\\w+)}").matcher(operation.path());
                    while (matcher.find()) {
                        inPath.add(matcher.group(1));
                    }
                    var described = new TreeSet<String>();
                    operation.parameters().stream()
                            .filter(parameter -> parameter.in().equals("path"))
                            .forEach(parameter -> described.add(parameter.name()));
                    assertThat(described).as(operation.id()).isEqualTo(inPath);
                    var changes = List.of("put", "delete").contains(operation.method())
                            || operation.path().matches(".*/(submission|transfer|leaving|return|undo)");
                    assertThat(operation.parameters().stream()
                                    .anyMatch(parameter -> parameter.name().equals("If-Match")))
                            .as(operation.id())
                            .isEqualTo(changes);
                }));
    }

    @Test
    void every_reference_leads_somewhere() {
        var broken = new ArrayList<String>();
        for (var reference : description.json().findValues("$ref")) {
            if (description.json().at(reference.asString().substring(1)).isMissingNode()) {
                broken.add(reference.asString());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(description.json().path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void resources_have_the_fields_described() throws Exception {
        var province = given.unit("Tỉnh Sông Lam", null);
        var office = branch.of(given.unit("Văn phòng tỉnh", province));
        var token = api.token(province, Scope.values()).text();
        var first = Map.of(
                "Unit", "/api/v1/units",
                "Reorganization", "/api/v1/reorganizations",
                "Person", "/api/v1/people",
                "Subject", "/api/v1/subjects",
                "Block", "/api/v1/blocks",
                "Account", "/api/v1/accounts");
        for (var each : first.entrySet()) {
            var item = api.get(token, each.getValue() + "?size=1")
                    .body()
                    .path("items")
                    .path(0);
            assertThat(names(item)).as(each.getKey()).isEqualTo(names(schema(each.getKey())));
            var one = api.get(token, each.getValue() + "/" + item.path("id").asString());
            assertThat(one.body()).as(each.getKey()).isEqualTo(item);
        }
        assertThat(names(api.get(token, "/api/v1/units/" + office + "/history").body()))
                .isEqualTo(names(schema("UnitHistory")));
        assertThat(names(api.get("", "/api/v1/me").body())).isSubsetOf(names(schema("Problem")));
    }

    @Test
    void what_is_sent_is_shown_by_an_example_with_fields_that_are_described() {
        for (var path : description.json().path("paths")) {
            for (var operation : path) {
                var body = operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref")
                        .asString("");
                if (!body.isEmpty()) {
                    var schema = description.json().at(body.substring(1));
                    assertThat(schema.path("examples").size()).as(body).isPositive();
                    assertThat(names(schema.path("examples").path(0)))
                            .as(body)
                            .isSubsetOf(names(schema.path("properties")));
                }
            }
        }
    }

    @Test
    void the_description_is_open_to_all_in_both_forms() throws Exception {
        assertThat(api.get("", "/api/openapi.json").body().path("paths").size()).isGreaterThan(10);
        assertThat(api.get("", "/api/openapi.yaml").text()).startsWith("openapi: 3.1.0");
    }

    private JsonNode schema(String name) {
        return description.json().path("components").path("schemas").path(name).path("properties");
    }

    private static TreeSet<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
