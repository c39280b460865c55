package vn.thidua.movement.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Timeliness;

/// A unit in the league.
/// @param superior short name of the unit right above, empty for a root
/// @param waiting handed in and not judged yet
/// @param months how it did with what fell due in each month, January first
/// @param urgeable whether the visitor may urge it
/// @param lastUrged when it was last urged, by whomever; null where it never was
public record LeagueLine(
        UUID unit,
        String name,
        String superior,
        Timeliness timeliness,
        int waiting,
        List<Timeliness> months,
        boolean urgeable,
        @Nullable LocalDate lastUrged) {
    public LeagueLine {
        months = List.copyOf(months);
    }

    public String key() {
        return Ids.text(unit);
    }

    public boolean urges() {
        return urgeable && timeliness.late() > 0;
    }
}
