package vn.thidua.movement.acknowledgement;

/// The codes of refusals about acknowledgements. Never used again for another meaning; retired ones stay.
public final class AcknowledgementRefusals {
    public static final String NOT_TAKING_PART = "ACK-001";
    public static final String NOBODY_LEFT = "ACK-002";
    public static final String REMINDED_TODAY = "ACK-003";

    private AcknowledgementRefusals() {}
}
