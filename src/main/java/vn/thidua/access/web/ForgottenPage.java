package vn.thidua.access.web;

/// Asks for a letter with which to choose a new password.
/// @param asked whether it has been asked for
public record ForgottenPage(boolean asked) {}
