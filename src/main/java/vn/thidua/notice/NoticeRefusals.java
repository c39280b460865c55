package vn.thidua.notice;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
final class NoticeRefusals {
    static final String HOUR = "NOTICE-001";

    private NoticeRefusals() {}
}
