package vn.thidua.duty.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.FileId;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;

/// Duties: to find and to read, with the files that prove them done.
@RestController
@RequestMapping("/api/v1/duties")
class DutiesApi {
    private static final List<String> DUES = List.of("", "late", "week", "later", "unknown");

    private final DutyList list;
    private final DutyResources duties;

    DutiesApi(DutyList list, DutyResources duties) {
        this.list = list;
        this.duties = duties;
    }

    @GetMapping
    @Needs(ApiScopes.READ_DUTIES)
    ResponseEntity<Paging.Part<DutySummary>> list(
            @RequestParam(defaultValue = "owed") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable DutyKind kind,
            @RequestParam(required = false) @Nullable DutyState state,
            @RequestParam(defaultValue = "") String due,
            @Nullable UnitId unit,
            Paging paging,
            Actor actor) {
        if (!DUES.contains(due)) {
            throw new ApiFault(
                    HttpStatus.BAD_REQUEST,
                    ApiCodes.CHOICE,
                    "api.error.choice",
                    "due",
                    String.join(", ", DUES.subList(1, DUES.size())));
        }
        var choice = new DutyList.Choice(q, kind, state, due, unit, null);
        var part = list.from(Standpoint.of(view), choice, actor, paging.size(), paging.offset());
        return paging.answer(part.lines(), part.total());
    }

    @GetMapping("/{duty}")
    @Needs(ApiScopes.READ_DUTIES)
    ResponseEntity<DutyResource> one(DutyId duty, Actor actor) {
        var found = duties.require(duty, actor);
        return ResponseEntity.ok().eTag(Preconditions.tag(found.version())).body(found);
    }

    /// Always handed out to be kept: nobody knows what is in it.
    @GetMapping("/{duty}/proofs/{file}")
    @Needs(ApiScopes.READ_DUTIES)
    ResponseEntity<byte[]> proof(DutyId duty, FileId file, Actor actor) {
        var proof = duties.proof(duty, file, actor);
        var disposition = ContentDisposition.attachment()
                .filename(proof.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(proof.mediaType()))
                .body(duties.read(proof));
    }
}
