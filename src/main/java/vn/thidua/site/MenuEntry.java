package vn.thidua.site;

import vn.thidua.kernel.Actor;

/// One line of the left navigation. A module contributes a bean for each of its screens.
public interface MenuEntry {
    /// Place in the order of the year.
    int position();

    /// Key of its text.
    String text();

    /// Name in the icon sprite.
    String icon();

    String address();

    /// Whether this visitor has anything to do there.
    default boolean shownTo(Actor actor) {
        return true;
    }
}
