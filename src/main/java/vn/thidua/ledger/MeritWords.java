package vn.thidua.ledger;

import vn.thidua.site.Texts;

/// A merit in one line: the award's name, the rating, the initiative with its scope, the form of discipline.
public final class MeritWords {
    private MeritWords() {}

    public static String of(Merit merit, Texts texts) {
        var grade = merit.grade();
        var words = grade == null
                ? merit.words()
                : merit.kind().bodyRating()
                        ? texts.of("ledger.body_rating", texts.of(merit.kind().text()), texts.of(grade.text()))
                        : merit.words().isEmpty()
                                ? texts.of(grade.text())
                                : texts.of("ledger.initiative", merit.words(), texts.of(grade.text()));
        return merit.since() == null
                ? words
                : texts.of("ledger.period", words, merit.since().toString(), Integer.toString(merit.year()));
    }
}
