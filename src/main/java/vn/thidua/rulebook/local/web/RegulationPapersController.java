package vn.thidua.rulebook.local.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPapers;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.usecase.KeepPaper;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The signed papers of a regulation. They are handed out to be kept, never shown as they are: nobody knows what is in
/// them.
@Controller
@RequestMapping(RegulationPage.LIST + "/{regulation}/papers")
class RegulationPapersController {
    private final RegulationPermits permits;
    private final RegulationPapers papers;
    private final RegulationPages pages;
    private final KeepPaper keep;

    RegulationPapersController(
            RegulationPermits permits, RegulationPapers papers, RegulationPages pages, KeepPaper keep) {
        this.permits = permits;
        this.papers = papers;
        this.pages = pages;
        this.keep = keep;
    }

    @PostMapping
    Object add(
            RegulationId regulation, @RequestParam MultipartFile file, Actor actor, Hx hx, RedirectAttributes redirect)
            throws IOException {
        try {
            keep.execute(
                    regulation, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), actor);
        } catch (Refusal refusal) {
            return pages.page(regulation, FormErrors.of(refusal), actor, hx);
        }
        Notice.done("rulebook.local.done.paper_added").after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + regulation.text();
    }

    @GetMapping("/{paper}")
    ResponseEntity<byte[]> paper(RegulationId regulation, FileId paper, Actor actor) {
        permits.requireSee(actor, regulation);
        var kept = papers.require(regulation, paper);
        var disposition = ContentDisposition.attachment()
                .filename(kept.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .body(papers.read(kept));
    }

    @PostMapping("/{paper}/removal")
    Object remove(RegulationId regulation, FileId paper, Actor actor, RedirectAttributes redirect) {
        keep.remove(regulation, paper, actor);
        Notice.done("rulebook.local.done.paper_removed").after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + regulation.text();
    }
}
