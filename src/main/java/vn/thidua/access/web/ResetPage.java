package vn.thidua.access.web;

import vn.thidua.site.FormErrors;

/// Chooses a new password with the link of a letter.
/// @param stale whether the link is worth nothing any more
public record ResetPage(String token, boolean stale, FormErrors errors) {}
