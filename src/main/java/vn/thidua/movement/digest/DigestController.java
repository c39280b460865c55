package vn.thidua.movement.digest;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Hx;
import vn.thidua.site.TextBundles;

/// The digest of a week for the unit acted for and those below it, on the page and on paper.
@Controller
class DigestController {
    private final Digests digests;
    private final Organization organization;
    private final PaperWriter writer;
    private final TextBundles bundles;

    DigestController(Digests digests, Organization organization, PaperWriter writer, TextBundles bundles) {
        this.digests = digests;
        this.organization = organization;
        this.writer = writer;
        this.bundles = bundles;
    }

    @GetMapping("/digest")
    ModelAndView show(@RequestParam(defaultValue = "") String week, Actor actor, Hx hx) {
        return hx.page("movement/digest", page(week, actor, hx));
    }

    @GetMapping("/digest.pdf")
    ResponseEntity<byte[]> paper(@RequestParam(defaultValue = "") String week, Actor actor, Hx hx) {
        var page = page(week, actor, hx);
        var texts = bundles.in(Vietnamese.LOCALE);
        var superior =
                organization.superior(page.unit().id()).map(UnitView::name).orElse("");
        var paper = DigestPaper.of(page.digest(), page.unit(), superior, texts);
        var name = texts.of("movement.digest.file", page.digest().week().text()) + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(PaperWriter.PDF_TYPE))
                .body(writer.pdf(paper));
    }

    /// @throws Missing where the visitor acts for no unit
    private DigestPage page(String asked, Actor actor, Hx hx) {
        var chosen = hx.unit();
        if (chosen == null) {
            throw new Missing("unit");
        }
        var unit = new UnitId(chosen);
        var week = Week.of(asked, digests.today());
        return new DigestPage(
                organization.unit(unit), digests.of(unit, week, actor), week.equals(Week.of(digests.today())));
    }
}
