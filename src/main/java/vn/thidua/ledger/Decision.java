package vn.thidua.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// A decision as an entry cites it.
/// @param number number and symbol, empty where there was none
/// @param by who decided, in the decision's words
public record Decision(String number, @Nullable LocalDate day, String by) {
    public static final Decision NONE = new Decision("", null, "");

    public Decision {
        number = Vietnamese.line(number);
        by = Vietnamese.line(by);
    }
}
