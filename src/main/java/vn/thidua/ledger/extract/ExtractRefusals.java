package vn.thidua.ledger.extract;

/// The codes of the refusals about extracts and decision codes. Never used again for another meaning; retired ones
/// stay.
public final class ExtractRefusals {
    public static final String ASKED_BY = "LEX-001";
    public static final String NOTHING_TO_SAY = "LEX-002";
    public static final String WITHDRAWN = "LEX-003";
    public static final String REASON = "LEX-004";
    public static final String TOO_LONG = "LEX-005";

    private ExtractRefusals() {}
}
