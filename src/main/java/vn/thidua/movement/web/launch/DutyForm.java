package vn.thidua.movement.web.launch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.prepare.Wish;
import vn.thidua.organization.UnitId;

/// The form of one duty as sent.
/// @param seen the revision it was last changed in, as the page showed it
public record DutyForm(
        int seen,
        DutyKind kind,
        String words,
        Wish.Whom whom,
        @Nullable List<String> of,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate opensOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueOn) {
    Wish wish() {
        var units = of == null
                ? List.<UnitId>of()
                : of.stream()
                        .flatMap(text -> Ids.parse(text).map(UnitId::new).stream())
                        .toList();
        return new Wish(false, kind, words, whom, units, opensOn, dueOn);
    }
}
