package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A working day taken off against a day of rest that is worked (hoán đổi ngày làm việc).
/// @param decided false while it is a proposal only, which moves nothing
public record DaySwap(
        LocalDate off,
        LocalDate worked,
        boolean decided,
        @Nullable String citation,
        Confidence confidence) {}
