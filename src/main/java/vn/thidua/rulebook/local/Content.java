package vn.thidua.rulebook.local;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a regulation says, and when.
/// @param number number and symbol of the paper
/// @param signed its date
/// @param title what it is called: “Quy chế thi đua, khen thưởng của tỉnh …”
/// @param to last day in force, null while open
public record Content(
        String number,
        LocalDate signed,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        List<Provision> provisions) {
    public Content {
        provisions = List.copyOf(provisions);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// The same until a day.
    Content until(LocalDate last) {
        return new Content(number, signed, title, from, last, provisions);
    }

    /// Where one of its provisions stands.
    String citation(Provision provision) {
        return provision.article() + " " + title + " (" + number + ")";
    }
}
