package vn.thidua.ledger;

import java.util.Locale;
import java.util.stream.Stream;

/// How tasks were completed, or how far an initiative reaches. Named as `ledger.grade.<lower case>`.
public enum Grade {
    EXCELLENT(MeritKind.RATING),
    GOOD(MeritKind.RATING),
    COMPLETED(MeritKind.RATING),
    NOT_COMPLETED(MeritKind.RATING),
    /// by party or union: whoever is none of theirs
    NOT_RATED(MeritKind.PARTY_RATING),
    GRASSROOTS(MeritKind.INITIATIVE),
    PROVINCE(MeritKind.INITIATIVE),
    NATIONAL(MeritKind.INITIATIVE);

    private final MeritKind kind;

    Grade(MeritKind kind) {
        this.kind = kind;
    }

    /// What it is a grade of, where nothing else is said.
    public MeritKind kind() {
        return kind;
    }

    /// Party and union rate as tasks are rated.
    public boolean of(MeritKind other) {
        return kind == other || other.bodyRating() && (kind == MeritKind.RATING || kind.bodyRating());
    }

    public String text() {
        return "ledger.grade." + name().toLowerCase(Locale.ROOT);
    }

    public static Stream<Grade> all(MeritKind kind) {
        return Stream.of(values()).filter(grade -> grade.of(kind));
    }
}
