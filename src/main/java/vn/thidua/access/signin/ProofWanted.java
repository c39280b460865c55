package vn.thidua.access.signin;

import org.jspecify.annotations.Nullable;

/// A sensitive act waits for the code of the second factor. The page that asks for it carries what was sent.
public final class ProofWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String fault;

    ProofWanted(@Nullable String fault) {
        super("second factor", null, false, false);
        this.fault = fault;
    }

    /// Key of what was wrong with the code sent, null where none was sent.
    public @Nullable String fault() {
        return fault;
    }
}
