package vn.thidua.kernel.chain;

import java.time.Instant;

/// An entry as its chain sees it.
public interface Chained {
    long id();

    /// When it was written.
    Instant at();

    /// Every field, in one written form that no two different entries share; see [Canonical].
    String canonical();
}
