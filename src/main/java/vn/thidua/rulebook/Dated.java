package vn.thidua.rulebook;

import java.time.LocalDate;

/// A fact of law that holds for a time.
public interface Dated {
    Validity validity();

    default boolean heldOn(LocalDate day) {
        return validity().on(day);
    }
}
