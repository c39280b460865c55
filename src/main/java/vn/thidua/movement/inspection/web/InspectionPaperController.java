package vn.thidua.movement.inspection.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.InspectionPapers;
import vn.thidua.site.Hx;

/// The record of an inspection as a file to sign.
@Controller
@RequestMapping("/movements/{movement}/inspections/{inspection}")
class InspectionPaperController {
    private final InspectionPapers papers;
    private final PaperWriter writer;

    InspectionPaperController(InspectionPapers papers, PaperWriter writer) {
        this.papers = papers;
        this.writer = writer;
    }

    @GetMapping("/record.docx")
    ResponseEntity<byte[]> docx(MovementId movement, InspectionId inspection, Actor actor, Hx hx) {
        var bytes = writer.docx(papers.of(movement, inspection, actor));
        return file(hx.texts().of("movement.inspection.paper.name") + ".docx", PaperWriter.DOCX_TYPE, bytes, false);
    }

    @GetMapping("/record.pdf")
    ResponseEntity<byte[]> pdf(MovementId movement, InspectionId inspection, Actor actor, Hx hx) {
        var bytes = writer.pdf(papers.of(movement, inspection, actor));
        return file(hx.texts().of("movement.inspection.paper.name") + ".pdf", PaperWriter.PDF_TYPE, bytes, true);
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] bytes, boolean shown) {
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
