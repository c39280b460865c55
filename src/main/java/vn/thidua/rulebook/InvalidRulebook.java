package vn.thidua.rulebook;

/// A file of the rulebook cannot be used: `caps.yaml:7: no such award: CSTDX`.
public final class InvalidRulebook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRulebook(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
