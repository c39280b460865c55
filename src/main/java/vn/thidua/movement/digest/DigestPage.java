package vn.thidua.movement.digest;

import vn.thidua.organization.UnitView;

/// The digest of a week as a page.
/// @param current whether the week still lasts
public record DigestPage(UnitView unit, Digest digest, boolean current) {
    public String address(Week week) {
        return "/digest?week=" + week.text();
    }

    public String paper() {
        return "/digest.pdf?week=" + digest.week().text();
    }
}
