package vn.thidua.access.web;

/// Confirms an address with the link of a letter.
/// @param stale whether the link is worth nothing any more
public record EmailConfirmationPage(String token, boolean stale) {}
