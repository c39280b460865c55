package vn.thidua.ledger.web;

import vn.thidua.kernel.Message;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.Standing;

/// A merit in the sections of other pages: the year, and what was received by which decision.
final class MeritLine {
    private MeritLine() {}

    static String title(Merit merit) {
        return merit.since() == null ? Integer.toString(merit.year()) : merit.since() + "–" + merit.year();
    }

    static Message detail(Standing standing) {
        var merit = standing.entry().content();
        var grade = merit.grade();
        var what = grade == null
                ? Message.of("ledger.line.plain", merit.words())
                : merit.words().isEmpty()
                        ? Message.of(grade.text())
                        : Message.of("ledger.initiative", merit.words(), Message.of(grade.text()));
        var decided = merit.decision().number().isEmpty()
                ? what
                : Message.of("ledger.line.decided", what, merit.decision().number());
        return standing.revoked() ? Message.of("ledger.line.revoked", decided) : decided;
    }
}
