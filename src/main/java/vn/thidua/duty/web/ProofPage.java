package vn.thidua.duty.web;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.picture.Picture;
import vn.thidua.duty.DutyId;

/// One page of a proof, drawn.
/// @param words what the duty asks
/// @param file its key, as it stands in the address
/// @param name of the file
/// @param picture null where it cannot be drawn
public record ProofPage(
        DutyId duty,
        String words,
        String file,
        String name,
        @Nullable Picture picture) {
    public String back() {
        return "/duties/" + duty.text();
    }

    public String download() {
        return back() + "/files/" + file;
    }

    /// In the page itself, so that it is drawn once for page, number and picture.
    public String data() {
        return picture == null
                ? ""
                : "data:" + picture.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes());
    }

    public String at(int page) {
        return download() + "/preview?page=" + page;
    }
}
