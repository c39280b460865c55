package vn.thidua.kernel;

import org.jspecify.annotations.Nullable;

/// The business says no. Shown to the user beside the form he sent, in his words; nothing has been changed.
/// The code is stable, stands in its module's enum and is never used again for another refusal.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;
    private final String code;
    private final @Nullable String field;

    private Refusal(String code, @Nullable String field, Message text) {
        super(code + " " + text.key(), null, false, false);
        this.code = code;
        this.field = field;
        this.text = text;
    }

    public static Refusal of(String code, String key, Object... arguments) {
        return new Refusal(code, null, Message.of(key, arguments));
    }

    /// A refusal that belongs to one field of the form.
    public static Refusal on(String field, String code, String key, Object... arguments) {
        return new Refusal(code, field, Message.of(key, arguments));
    }

    public String code() {
        return code;
    }

    public Message text() {
        return text;
    }

    public @Nullable String field() {
        return field;
    }
}
