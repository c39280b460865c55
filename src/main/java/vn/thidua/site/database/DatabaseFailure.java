package vn.thidua.site.database;

/// The database cannot be had; the text tells an operator why and what to do.
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(String text) {
        super(text);
    }

    public DatabaseFailure(String text, Throwable cause) {
        super(text, cause);
    }
}
