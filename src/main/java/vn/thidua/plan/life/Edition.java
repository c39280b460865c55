package vn.thidua.plan.life;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.document.FileId;

/// A plan as it was issued: which text, under which number, by whom, and the papers as they were printed then.
/// @param ordinal 1 for the first issue, 2 for the first amendment, …
/// @param number number and symbol (`12/KH-STC`)
public record Edition(
        int ordinal,
        int revision,
        String number,
        LocalDate issuedOn,
        UUID signedBy,
        String signedByName,
        FileId docx,
        FileId pdf) {}
