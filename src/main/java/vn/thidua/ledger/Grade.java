package vn.thidua.ledger;

import java.util.Locale;
import java.util.stream.Stream;

/// How tasks were completed, or how far an initiative reaches. Named as `ledger.grade.<lower case>`.
public enum Grade {
    EXCELLENT(MeritKind.RATING),
    GOOD(MeritKind.RATING),
    COMPLETED(MeritKind.RATING),
    NOT_COMPLETED(MeritKind.RATING),
    GRASSROOTS(MeritKind.INITIATIVE),
    PROVINCE(MeritKind.INITIATIVE),
    NATIONAL(MeritKind.INITIATIVE);

    private final MeritKind kind;

    Grade(MeritKind kind) {
        this.kind = kind;
    }

    public MeritKind kind() {
        return kind;
    }

    public String text() {
        return "ledger.grade." + name().toLowerCase(Locale.ROOT);
    }

    public static Stream<Grade> of(MeritKind kind) {
        return Stream.of(values()).filter(grade -> grade.kind == kind);
    }
}
