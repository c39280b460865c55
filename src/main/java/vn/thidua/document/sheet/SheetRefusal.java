package vn.thidua.document.sheet;

import vn.thidua.kernel.Refusal;

/// Why a list is not taken. A code is never used again for another refusal.
public enum SheetRefusal {
    NOT_A_SHEET("DOC-101", "document.sheet.not_a_sheet"),
    NO_HEADINGS("DOC-102", "document.sheet.no_headings"),
    HEADING_MISSING("DOC-103", "document.sheet.heading_missing"),
    TOO_MANY_ROWS("DOC-105", "document.sheet.too_many_rows"),
    NO_ROWS("DOC-106", "document.sheet.no_rows"),
    EMPTY("DOC-107", "document.sheet.empty"),
    TOO_BIG("DOC-108", "document.sheet.too_big"),
    BOMB("DOC-109", "document.sheet.bomb");

    private final String code;
    private final String key;

    SheetRefusal(String code, String key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    public Refusal with(Object... arguments) {
        return Refusal.of(code, key, arguments);
    }
}
