package vn.thidua.organization.people.web;

import vn.thidua.site.table.TablePage;

/// Pairs of people that look like one.
public record DuplicatesPage(TablePage<Pair> table) {
    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }

    /// @param strength how sure it is: 1 surest … 4
    public record Pair(Half one, Half other, int strength) {
        public String address() {
            return "/people/duplicates/" + one.key() + "/" + other.key();
        }

        public String strengthText() {
            return "organization.people.strength." + strength;
        }
    }

    /// One of the two.
    public record Half(String key, String name, String birth, String post, String unit) {}
}
