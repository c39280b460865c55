package vn.thidua.site;

import java.util.List;
import vn.thidua.kernel.Actor;

/// A kind of thing that the search in the top bar finds. Each module searches its own tables and shows nobody what he
/// may not see.
public interface SearchSource {
    /// Its place among the kinds.
    int position();

    /// The key of its heading.
    String heading();

    /// Best first: exact accents before folded ones. Words in any order, accents and case apart.
    List<Hit> find(String text, Actor by, int atMost);

    /// @param detail what tells it from others of the same name
    record Hit(String title, String detail, String address) {}
}
