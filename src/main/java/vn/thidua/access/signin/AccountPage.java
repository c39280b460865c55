package vn.thidua.access.signin;

import vn.thidua.access.Language;

/// One's own account.
public record AccountPage(String userName, String name, Language language) {}
