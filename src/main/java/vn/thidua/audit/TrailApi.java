package vn.thidua.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.site.Texts;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.table.TableQuery;

/// The trail, for the systems that watch over security.
@RestController
class TrailApi {
    private final TrailPermits permits;
    private final TrailBoard trail;

    TrailApi(TrailPermits permits, TrailBoard trail) {
        this.permits = permits;
        this.trail = trail;
    }

    /// A line of the trail; the address in part only.
    record EntryResource(
            long id,
            Instant at,
            String fact,
            String what,
            @Nullable String account,
            String actor,
            String subjectKind,
            String subject,
            String subjectName,
            String unit,
            Map<String, String> particulars,
            Map<String, Fact.Change> changes,
            String via,
            String address) {
        static EntryResource of(TrailLine line, Texts texts) {
            var particulars = new HashMap<>(line.particulars());
            particulars.computeIfPresent("address", (name, address) -> TrailLine.masked(address));
            return new EntryResource(
                    line.id(),
                    line.at(),
                    line.fact(),
                    line.what(texts),
                    line.accountKey().isEmpty() ? null : line.accountKey(),
                    line.actor(),
                    line.subjectKind(),
                    line.subjectKey(),
                    line.subjectName(),
                    line.unit(),
                    particulars,
                    line.changes(),
                    line.via(),
                    TrailLine.masked(line.address()));
        }
    }

    @GetMapping("/api/v1/audit")
    @Needs(ApiScopes.READ_AUDIT)
    ResponseEntity<Paging.Part<EntryResource>> list(
            @RequestParam Map<String, String> parameters, Paging paging, Texts texts, Actor actor) {
        permits.requireReader(actor);
        var query = TableQuery.of(
                "/api/v1/audit",
                parameters,
                Map.of("time", "e.id"),
                "subject",
                "account",
                "actor",
                "fact",
                "via",
                "from",
                "to");
        return paging.answer(
                trail.part(query, actor, paging.size(), paging.offset()),
                line -> EntryResource.of(line, texts),
                trail.count(query, actor));
    }
}
