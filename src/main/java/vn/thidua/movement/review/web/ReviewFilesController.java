package vn.thidua.movement.review.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.review.AttachDocument;
import vn.thidua.movement.review.Invitations;
import vn.thidua.movement.review.RemoveDocument;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.movement.review.ReviewPermits;
import vn.thidua.site.Hx;

/// The files of a meeting: its invitation, as it went out or as it would, and the documents attached.
@Controller
@RequestMapping("/movements/{movement}/reviews/{review}")
class ReviewFilesController {
    private final ReviewPermits permits;
    private final ReviewSight sight;
    private final ReviewAnswers answers;
    private final Invitations invitations;
    private final PaperWriter writer;
    private final AttachDocument attach;
    private final RemoveDocument remove;

    ReviewFilesController(
            ReviewPermits permits,
            ReviewSight sight,
            ReviewAnswers answers,
            Invitations invitations,
            PaperWriter writer,
            AttachDocument attach,
            RemoveDocument remove) {
        this.permits = permits;
        this.sight = sight;
        this.answers = answers;
        this.invitations = invitations;
        this.writer = writer;
        this.attach = attach;
        this.remove = remove;
    }

    @GetMapping("/invitation.pdf")
    ResponseEntity<byte[]> pdf(MovementId movement, ReviewId review, Actor actor, Hx hx) {
        var held = permits.requireSee(actor, movement, review);
        var issued = held.review().sent() ? held.review().pdf() : null;
        var bytes = issued == null ? writer.pdf(invitations.draft(held)) : sight.read(issued);
        return file(hx.texts().of("movement.review.paper.name") + ".pdf", PaperWriter.PDF_TYPE, bytes, true);
    }

    @GetMapping("/invitation.docx")
    ResponseEntity<byte[]> docx(MovementId movement, ReviewId review, Actor actor, Hx hx) {
        var held = permits.requireSee(actor, movement, review);
        var issued = held.review().sent() ? held.review().docx() : null;
        var bytes = issued == null ? writer.docx(invitations.draft(held)) : sight.read(issued);
        return file(hx.texts().of("movement.review.paper.name") + ".docx", PaperWriter.DOCX_TYPE, bytes, false);
    }

    /// Always handed out to be kept, never shown: nobody knows what is in it.
    @GetMapping("/documents/{file}")
    ResponseEntity<byte[]> document(MovementId movement, ReviewId review, FileId file, Actor actor) {
        var document = sight.document(movement, review, file, actor);
        return file(document.name(), document.mediaType(), sight.read(file), false);
    }

    @PostMapping("/documents")
    Object attach(
            MovementId movement,
            ReviewId review,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect)
            throws IOException {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var bytes = file == null ? new byte[0] : file.getBytes();
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "attached",
                () -> attach.execute(movement, review, name, bytes, actor));
    }

    @PostMapping("/documents/{file}/removal")
    Object remove(MovementId movement, ReviewId review, FileId file, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "removed",
                () -> remove.execute(movement, review, file, actor));
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
