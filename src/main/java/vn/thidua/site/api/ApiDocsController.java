package vn.thidua.site.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import vn.thidua.site.Hx;

/// The description of the API, for programs and for people.
@Controller
class ApiDocsController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final ApiDescription description;

    ApiDocsController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping("/api-docs")
    ModelAndView show(Hx hx) {
        return hx.page("site/api_docs", new ApiDocsPage(description.grouped()));
    }

    @GetMapping("/api/openapi.json")
    @Needs(ApiScopes.ANY)
    ResponseEntity<JsonNode> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description.json());
    }

    @GetMapping("/api/openapi.yaml")
    @Needs(ApiScopes.ANY)
    ResponseEntity<String> yaml() {
        return ResponseEntity.ok().contentType(YAML).body(description.yaml());
    }
}
