package vn.thidua.duty.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.document.FileId;
import vn.thidua.document.picture.Pictures;
import vn.thidua.duty.DutyId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.site.Hx;

/// The files that came with a duty: handed out to be kept, or drawn by us to be looked at. None is ever shown as it is:
/// nobody knows what is in it.
@Controller
@RequestMapping("/duties/{duty}/files/{file}")
class ProofController {
    private final DutySight sight;
    private final Pictures pictures;

    ProofController(DutySight sight, Pictures pictures) {
        this.sight = sight;
        this.pictures = pictures;
    }

    @GetMapping
    ResponseEntity<byte[]> file(DutyId duty, FileId file, Actor actor) {
        var proof = sight.proof(duty, file, actor);
        var disposition = ContentDisposition.attachment()
                .filename(proof.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(proof.mediaType()))
                .body(sight.read(proof));
    }

    /// @throws Missing where the file is of a kind that is not drawn
    @GetMapping("/preview")
    ModelAndView preview(DutyId duty, FileId file, @RequestParam(defaultValue = "1") int page, Actor actor, Hx hx) {
        var proof = sight.proof(duty, file, actor);
        if (!Pictures.possible(proof.mediaType())) {
            throw new Missing("picture");
        }
        var picture = pictures.draw(sight.read(proof), page).orElse(null);
        return hx.page(
                "duty/proof",
                new ProofPage(duty, sight.words(duty, actor), Ids.text(file.value()), proof.name(), picture));
    }
}
