package vn.thidua.access.web;

import vn.thidua.site.FormErrors;

/// Where letters about one's account go.
/// @param letters whether letters can be sent at all
public record EmailPage(String email, boolean confirmed, boolean letters, FormErrors errors) {}
