package vn.thidua.ledger.web;

import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritWords;
import vn.thidua.site.Texts;

/// A merit in one line, for the templates of these pages.
public final class MeritText {
    private MeritText() {}

    public static String of(Merit merit, Texts texts) {
        return MeritWords.of(merit, texts);
    }
}
