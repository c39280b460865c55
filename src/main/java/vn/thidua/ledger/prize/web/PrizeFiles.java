package vn.thidua.ledger.prize.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.prize.PrizeList;
import vn.thidua.ledger.prize.PrizePaper;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// Lists of prizes as files to sign.
@Component
class PrizeFiles {
    private final Organization organization;
    private final TextBundles bundles;
    private final PaperWriter writer;
    private final Clock clock;

    PrizeFiles(Organization organization, TextBundles bundles, PaperWriter writer, Clock clock) {
        this.organization = organization;
        this.bundles = bundles;
        this.writer = writer;
        this.clock = clock;
    }

    /// The language of papers.
    Texts texts() {
        return bundles.in(Vietnamese.LOCALE);
    }

    /// @param kind `docx` or `pdf`
    /// @param of what the list is about
    /// @throws Missing for another kind, or a list too long to be printed
    ResponseEntity<byte[]> file(String kind, PrizeList list, UnitView unit, String of) {
        if (list.more()) {
            throw new Missing("list");
        }
        var superior = organization.superior(unit.id()).map(UnitView::name).orElse(null);
        var paper = new PrizePaper(texts()).of(list, unit, superior, of, LocalDate.now(clock));
        return switch (kind) {
            case "docx" -> file(kind, PaperWriter.DOCX_TYPE, writer.docx(paper), ContentDisposition.attachment());
            case "pdf" -> file(kind, PaperWriter.PDF_TYPE, writer.pdf(paper), ContentDisposition.inline());
            default -> throw new Missing("file");
        };
    }

    private ResponseEntity<byte[]> file(
            String kind, String mediaType, byte[] bytes, ContentDisposition.Builder disposition) {
        var name = texts().of("ledger.prize.file") + "." + kind;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
