package vn.thidua.movement.review;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Attaches a document to a meeting, for those invited to read before.
@UseCase
public class AttachDocument {
    private final ReviewPermits permits;
    private final ReviewParts parts;
    private final StoredFiles files;
    private final ApplicationEventPublisher facts;

    AttachDocument(ReviewPermits permits, ReviewParts parts, StoredFiles files, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.parts = parts;
        this.files = files;
        this.facts = facts;
    }

    private static final int AT_MOST = 20;

    /// What offices send. Anything that a browser would run is left out.
    private static final Map<String, String> KINDS = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "doc", "application/msword",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xls", "application/vnd.ms-excel",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "jpg", "image/jpeg",
            "png", "image/png");

    /// @throws Refusal where it is no kind of file that is taken, or there are too many
    public void execute(MovementId movement, ReviewId id, String name, byte[] bytes, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (kind == null || bytes.length == 0) {
            throw Refusal.on("file", ReviewRefusals.FILE_KIND, "movement.review.refusal.file_kind");
        }
        if (parts.documents(id).size() >= AT_MOST) {
            throw Refusal.on("file", ReviewRefusals.TOO_MANY_FILES, "movement.review.refusal.too_many_files", AT_MOST);
        }
        parts.attach(id, files.store(name, kind, bytes));
        facts.publishEvent(new ReviewDocumentAttached(by, ReviewFact.About.of(held.review())));
    }
}
