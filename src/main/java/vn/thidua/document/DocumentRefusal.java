package vn.thidua.document;

import vn.thidua.kernel.Refusal;

/// Why a file is not taken. A code is never used again for another refusal.
public enum DocumentRefusal {
    EMPTY("DOC-001", "document.extract.empty"),
    TOO_BIG("DOC-002", "document.extract.too_big"),
    UNKNOWN_FORMAT("DOC-003", "document.extract.unknown_format"),
    ENCRYPTED("DOC-004", "document.extract.encrypted"),
    CORRUPT("DOC-005", "document.extract.corrupt"),
    BOMB("DOC-006", "document.extract.bomb"),
    TOO_LONG("DOC-007", "document.extract.too_long"),
    SCANNED("DOC-008", "document.extract.scanned"),
    FORBIDDEN_XML("DOC-009", "document.extract.forbidden_xml"),
    TOO_DEEP("DOC-010", "document.extract.too_deep"),
    TOO_SLOW("DOC-011", "document.extract.too_slow"),
    TOO_HEAVY("DOC-012", "document.extract.too_heavy"),
    BUSY("DOC-013", "document.extract.busy"),
    UNREADABLE("DOC-014", "document.extract.unreadable"),
    TOO_MANY_PAGES("DOC-015", "document.extract.too_many_pages"),
    TOO_OLD("DOC-016", "document.extract.too_old");

    private final String code;
    private final String key;

    DocumentRefusal(String code, String key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    public String key() {
        return key;
    }

    public Refusal with(Object... arguments) {
        return Refusal.of(code, key, arguments);
    }
}
