package vn.thidua.ledger.extract.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.extract.Extract;
import vn.thidua.ledger.extract.ExtractId;
import vn.thidua.ledger.extract.ExtractPaper;
import vn.thidua.ledger.extract.Extracts;
import vn.thidua.ledger.extract.WithdrawExtract;
import vn.thidua.ledger.verify.VerificationAddress;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.TextBundles;

/// One extract: seen, printed, withdrawn.
@Controller
@RequestMapping("/ledger/extracts/{extract}")
class ExtractController {
    private final LedgerPermits permits;
    private final Extracts extracts;
    private final WithdrawExtract withdrawExtract;
    private final VerificationAddress addresses;
    private final TextBundles bundles;
    private final PaperWriter writer;

    ExtractController(
            LedgerPermits permits,
            Extracts extracts,
            WithdrawExtract withdrawExtract,
            VerificationAddress addresses,
            TextBundles bundles,
            PaperWriter writer) {
        this.permits = permits;
        this.extracts = extracts;
        this.withdrawExtract = withdrawExtract;
        this.addresses = addresses;
        this.bundles = bundles;
        this.writer = writer;
    }

    @GetMapping
    ModelAndView show(ExtractId extract, Actor actor, Hx hx) {
        return page(permitted(extract, actor), "", FormErrors.none(), hx);
    }

    @PostMapping("/withdrawal")
    Object withdraw(ExtractId extract, @RequestParam String reason, Actor actor, Hx hx, RedirectAttributes redirect) {
        var found = permitted(extract, actor);
        try {
            withdrawExtract.execute(extract, reason, actor);
        } catch (Refusal refusal) {
            return page(found, reason, FormErrors.of(refusal), hx);
        }
        Notice.done("ledger.extract.done.withdrawn").after(redirect);
        return "redirect:" + found.address();
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> docx(ExtractId extract, Actor actor, Hx hx) {
        var paper = paper(extract, actor);
        return file(hx.texts().of("ledger.extract.file") + ".docx", PaperWriter.DOCX_TYPE, writer.docx(paper), false);
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(ExtractId extract, Actor actor, Hx hx) {
        var paper = paper(extract, actor);
        return file(hx.texts().of("ledger.extract.file") + ".pdf", PaperWriter.PDF_TYPE, writer.pdf(paper), true);
    }

    private Extract permitted(ExtractId id, Actor actor) {
        var extract = extracts.require(id);
        permits.requireIssue(actor, extract.unit());
        return extract;
    }

    /// What is withdrawn, or was tampered with, is not printed any more.
    private Paper paper(ExtractId id, Actor actor) {
        var extract = permitted(id, actor);
        if (extract.withdrawn() || !extract.sound()) {
            throw new Missing("paper");
        }
        return new ExtractPaper(bundles.in(Vietnamese.LOCALE))
                .of(extract, addresses.page(), addresses.of(extract.code()));
    }

    private ModelAndView page(Extract extract, String reason, FormErrors errors, Hx hx) {
        return hx.form(
                "ledger/extract/extract",
                new ExtractPage(extract, addresses.of(extract.code()), reason, errors),
                errors);
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
