package vn.thidua.rulebook.local;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Validity;

/// What is to be said of a provision beside the law.
/// @param row of which provision, from 0
/// @param citation the rule it goes against; null where the law does not speak of it
/// @param unsure whether that rule is marked unsure in the rulebook
/// @param since from which day, where the provision holds before; null where it never holds
public record Remark(
        int row,
        Message text,
        @Nullable String citation,
        boolean unsure,
        @Nullable LocalDate since) {
    static Remark against(Validity rule, String key, Object... arguments) {
        return new Remark(
                0,
                Message.of("rulebook.local.law." + key, arguments),
                rule.citation(),
                rule.confidence().unsure(),
                null);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(0, Message.of("rulebook.local.law." + key, arguments), null, false, null);
    }

    Remark at(int provision, @Nullable LocalDate day) {
        return new Remark(provision, text, citation, unsure, day);
    }

    /// Whether it keeps the regulation from being approved; what only begins later is a warning.
    public boolean blocks() {
        return since == null;
    }
}
