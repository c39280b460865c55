package vn.thidua.kernel;

/// Not there, or not yours: the answer is the same, so that nobody learns what exists.
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing(String what) {
        super(what, null, false, false);
    }
}
