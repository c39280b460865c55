package vn.thidua.ledger.eligibility;

/// Codes of what is refused when lists are judged. Never reused.
public final class EligibilityRefusals {
    public static final String TOO_MANY = "LED-040";

    private EligibilityRefusals() {}
}
