package vn.thidua.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFiles;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.print.PlanPaper;
import vn.thidua.plan.reading.ReadingJson;
import vn.thidua.site.Texts;

/// A plan to take away as a file, on the pages and through the API.
@Component
public class PlanFiles {
    private final Reader reader;
    private final PlanPermits permits;
    private final Editions editions;
    private final StoredFiles files;
    private final PaperWriter writer;

    PlanFiles(Reader reader, PlanPermits permits, Editions editions, StoredFiles files, PaperWriter writer) {
        this.reader = reader;
        this.permits = permits;
        this.editions = editions;
        this.files = files;
        this.writer = writer;
    }

    /// The paper as it would be printed now; of an issued text, as it was printed then.
    public ResponseEntity<byte[]> pdf(PlanId plan, Actor actor) {
        var sight = reader.sight(plan, actor);
        var issued = issued(sight);
        return issued != null
                ? stored(issued.pdf(), true)
                : file(name(sight, ".pdf"), PaperWriter.PDF_TYPE, writer.pdf(paper(sight)), true);
    }

    public ResponseEntity<byte[]> docx(PlanId plan, Actor actor) {
        var sight = reader.sight(plan, actor);
        var issued = issued(sight);
        return issued != null
                ? stored(issued.docx(), false)
                : file(name(sight, ".docx"), PaperWriter.DOCX_TYPE, writer.docx(paper(sight)), false);
    }

    /// An issued edition as it was printed.
    public ResponseEntity<byte[]> edition(PlanId plan, int ordinal, Actor actor) {
        permits.toRead(actor, plan);
        return editions.of(plan).stream()
                .filter(edition -> edition.ordinal() == ordinal)
                .findFirst()
                .map(edition -> stored(edition.pdf(), true))
                .orElseThrow(() -> new Missing("edition"));
    }

    /// The file the plan was read from, as it came. Never shown by the browser: nobody knows what is in it.
    public ResponseEntity<byte[]> original(PlanId plan, Actor actor) {
        var sight = reader.sight(plan, actor);
        var original = sight.plan().original();
        if (original == null || !sight.inside() && !sight.plan().received()) {
            throw new Missing("file");
        }
        return stored(original, false);
    }

    public ResponseEntity<byte[]> json(PlanId plan, Actor actor, Texts texts) {
        var sight = reader.sight(plan, actor);
        var examined = reader.examined(sight);
        var json = new ReadingJson(texts::of)
                .write(examined.corrected().reading(), sight.inside() ? examined.open() : List.of());
        return file(
                name(sight, ".json"), MediaType.APPLICATION_JSON_VALUE, json.getBytes(StandardCharsets.UTF_8), false);
    }

    private Paper paper(Reader.Sight sight) {
        var reading = reader.examined(sight).corrected().reading();
        return PlanPaper.of(reading.outline(), reading.content());
    }

    private @Nullable Edition issued(Reader.Sight sight) {
        return editions.of(sight.plan().id()).stream()
                .filter(edition -> edition.revision() == sight.revision().number())
                .findFirst()
                .orElse(null);
    }

    private static String name(Reader.Sight sight, String ending) {
        var title = sight.plan().title();
        return (title.isBlank() ? "Ke hoach" : title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")) + ending;
    }

    private ResponseEntity<byte[]> stored(FileId id, boolean shown) {
        var file = files.find(id).orElseThrow(() -> new Missing("file"));
        return file(file.name(), shown ? file.mediaType() : safe(file.mediaType()), files.read(id), shown);
    }

    /// What a browser would run is handed out as mere bytes.
    private static String safe(String mediaType) {
        return mediaType.startsWith("application/vnd.") || mediaType.equals(PaperWriter.PDF_TYPE)
                ? mediaType
                : MediaType.APPLICATION_OCTET_STREAM_VALUE;
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
