package vn.thidua.access.web;

import vn.thidua.access.Role;

/// A role an account holds today in its own right.
/// @param key of the role and its unit, as the form sends it
/// @param unit name of the unit, empty for the whole tree
public record HeldRole(String key, Role role, String unit) {
    public String roleText() {
        return GrantLine.roleText(role);
    }
}
