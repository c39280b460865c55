package vn.thidua.plan.api;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.TextExtractor;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.web.PlanBoard;
import vn.thidua.plan.web.Reader;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;
import vn.thidua.site.table.TableQuery;

/// Plans: to find, to read, and to take in from a file.
@RestController
@RequestMapping("/api/v1/plans")
class PlansApi {
    private final PlanBoard plans;
    private final Reader reader;
    private final Permits permits;
    private final TextExtractor extractor;
    private final ImportPlan importPlan;

    PlansApi(PlanBoard plans, Reader reader, Permits permits, TextExtractor extractor, ImportPlan importPlan) {
        this.plans = plans;
        this.reader = reader;
        this.permits = permits;
        this.extractor = extractor;
        this.importPlan = importPlan;
    }

    @GetMapping
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<Paging.Part<PlanSummary>> list(
            @RequestParam Map<String, String> parameters, Paging paging, Actor actor) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-changed");
        asked.remove("page");
        var query = TableQuery.of("/api/v1/plans", asked, PlanBoard.COLUMNS, "q", "unit", "year", "state");
        var year = query.filter("year");
        var choice = new PlanBoard.Choice(year.matches("20\\d\\d") ? Integer.parseInt(year) : 0, query.filter("state"));
        var part = plans.part(query, choice, actor, paging.size(), paging.offset());
        return paging.answer(part.lines(), PlanSummary::of, part.total());
    }

    @GetMapping("/{plan}")
    @Needs(ApiScopes.READ_PLANS)
    ResponseEntity<PlanResource> one(PlanId plan, Actor actor) {
        return answer(ResponseEntity.ok(), plan, actor);
    }

    /// The body is the file itself, of any kind the pages take.
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @Needs(ApiScopes.WRITE_PLANS)
    ResponseEntity<PlanResource> take(
            UnitId unit,
            @RequestParam(defaultValue = "") String name,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestBody byte[] file,
            Actor actor) {
        permits.require(actor, Act.DRAFT, unit);
        var text = extractor.extract(name, file).text();
        var plan = importPlan.execute(unit, text, new ImportPlan.Source(name, type, file), actor);
        return answer(ResponseEntity.created(URI.create("/api/v1/plans/" + plan.text())), plan, actor);
    }

    private ResponseEntity<PlanResource> answer(ResponseEntity.BodyBuilder answer, PlanId id, Actor actor) {
        var sight = reader.sight(id, actor);
        var plan = sight.inside() ? sight.plan() : sight.plan().asIssued();
        var version = Objects.requireNonNullElse(plan.version(), 0);
        return answer.eTag(Preconditions.tag(version))
                .body(PlanResource.of(plan, sight.revision().number()));
    }
}
