package vn.thidua.ledger.extract.web;

import vn.thidua.ledger.extract.Extract;
import vn.thidua.site.FormErrors;

/// One extract that was handed out.
/// @param link the page that answers for its code
/// @param reason as it was typed where it was refused
public record ExtractPage(Extract extract, String link, String reason, FormErrors errors) {}
