package vn.thidua.plan.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.web.PlanFiles;
import vn.thidua.plan.web.Reader;
import vn.thidua.site.Texts;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;

/// What a plan says: its text, what was read from it, what is wrong with it, and its papers.
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class PlanContentApi {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Reader reader;
    private final PlanFiles files;

    PlanContentApi(Reader reader, PlanFiles files) {
        this.reader = reader;
        this.files = files;
    }

    @GetMapping("/reading")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<byte[]> reading(PlanId plan, Actor actor, Texts texts) {
        var file = files.json(plan, actor, texts);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file.getBody());
    }

    @GetMapping("/findings")
    @Needs(ApiScopes.READ_PLANS)
    List<FindingResource> findings(PlanId plan, Actor actor, Texts texts) {
        var sight = reader.sight(plan, actor);
        if (!sight.inside()) {
            return List.of();
        }
        var examined = reader.examined(sight);
        return examined.findings().stream()
                .map(finding -> FindingResource.of(finding, examined.acceptanceOf(finding) != null, texts))
                .toList();
    }

    @GetMapping("/text")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<String> text(PlanId plan, Actor actor) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(reader.sight(plan, actor).revision().text());
    }

    @GetMapping("/paper.pdf")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<byte[]> pdf(PlanId plan, Actor actor) {
        return files.pdf(plan, actor);
    }

    @GetMapping("/paper.docx")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<byte[]> docx(PlanId plan, Actor actor) {
        return files.docx(plan, actor);
    }

    @GetMapping("/original")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<byte[]> original(PlanId plan, Actor actor) {
        return files.original(plan, actor);
    }
}
