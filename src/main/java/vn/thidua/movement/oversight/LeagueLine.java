package vn.thidua.movement.oversight;

import java.time.LocalDate;
import java.util.Arrays;
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

    /// What one unit did month by month.
    static final class Months {
        private static final int IN_A_YEAR = 12;
        private static final Timeliness NOTHING = new Timeliness(0, 0, 0);

        private final Timeliness[] months = new Timeliness[IN_A_YEAR];
        private @Nullable LocalDate lastUrged;

        Months() {
            Arrays.fill(months, NOTHING);
        }

        /// @param month from 1; 0 for what has no date
        void add(int month, Timeliness timeliness, @Nullable LocalDate urged) {
            if (month > 0) {
                months[month - 1] = timeliness;
            }
            if (urged != null && (lastUrged == null || urged.isAfter(lastUrged))) {
                lastUrged = urged;
            }
        }
    }

    LeagueLine with(Months read) {
        return new LeagueLine(
                unit, name, superior, timeliness, waiting, List.of(read.months), urgeable, read.lastUrged);
    }

    public String key() {
        return Ids.text(unit);
    }

    public boolean urges() {
        return urgeable && timeliness.late() > 0;
    }
}
