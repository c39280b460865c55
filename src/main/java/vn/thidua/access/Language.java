package vn.thidua.access;

import java.util.Locale;

/// The languages of the pages.
public enum Language {
    VI,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
