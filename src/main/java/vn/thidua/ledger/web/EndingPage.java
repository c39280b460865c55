package vn.thidua.ledger.web;

import vn.thidua.ledger.Standing;
import vn.thidua.site.FormErrors;

/// The forms to revoke a merit or to strike it.
/// @param form what was typed, `how` naming the one that was sent
public record EndingPage(Standing merit, MeritForm form, FormErrors errors) {}
