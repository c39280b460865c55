package vn.thidua.organization.people.web;

import java.util.List;

/// Pairs of people that look like one.
/// @param cut whether there are more than the page shows
public record DuplicatesPage(List<Pair> pairs, boolean cut) {
    /// @param strength how sure it is: 1 surest … 4
    public record Pair(Half one, Half other, int strength) {
        public String address() {
            return "/people/duplicates/" + one.key() + "/" + other.key();
        }
    }

    /// One of the two.
    public record Half(String key, String name, String birth, String post, String unit) {}
}
