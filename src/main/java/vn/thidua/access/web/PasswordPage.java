package vn.thidua.access.web;

import vn.thidua.site.FormErrors;

/// The form where one's password is changed.
/// @param handedOut whether it must be changed before anything else
public record PasswordPage(boolean handedOut, FormErrors errors) {}
