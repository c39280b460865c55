package vn.thidua.site;

import vn.thidua.kernel.Actor;

/// A sign in the top bar with the number of what waits behind it. It stands on every page, so the number is counted
/// cheaply.
public interface BarSign {
    /// The number above which nobody counts.
    int MOST = 99;

    int position();

    /// Key of what it says, with the number; the same key with `.none` where nothing waits.
    String text();

    /// Name in the icon sprite.
    String icon();

    String address();

    /// Where the sign itself is had anew, while the page stays open.
    String again();

    /// @return at most one more than [#MOST]
    int waiting(Actor by);
}
