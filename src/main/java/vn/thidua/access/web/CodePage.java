package vn.thidua.access.web;

import vn.thidua.site.FormErrors;

/// Asks for the code after the password.
public record CodePage(FormErrors errors) {}
