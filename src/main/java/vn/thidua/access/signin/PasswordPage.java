package vn.thidua.access.signin;

import vn.thidua.site.FormErrors;

/// @param handedOut whether the password was handed out and must be changed before anything else
public record PasswordPage(boolean handedOut, FormErrors errors) {}
