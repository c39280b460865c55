package vn.thidua.plan.model;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.LocalLaw;

/// A fault found in a plan: what is wrong, where, why, and how to mend it. Never changes the text.
/// @param kind as `plan-format.md` names them (`stage_year`, `anniversary_count`, …)
/// @param quote the exact fragment of the text
/// @param what what is wrong, and why
/// @param advice how to mend it
/// @param fix what could stand in the quote's place, null where only a person can say
/// @param citation the article the finding rests on, null where it rests on the plan itself
/// @param unsure whether the fact of law it rests on is marked unsure in the rulebook
/// @param origin the regulation of the place that the article stands in, null where it is the nation's
public record Finding(
        String kind,
        Severity severity,
        Span span,
        String quote,
        Message what,
        Message advice,
        @Nullable String fix,
        @Nullable String citation,
        boolean unsure,
        LocalLaw.@Nullable Origin origin) {

    /// How much it matters.
    public enum Severity {
        BLOCKS("high"),
        WARNS("medium"),
        NOTES("low");

        private final String json;

        Severity(String json) {
            this.json = json;
        }

        public String json() {
            return json;
        }
    }

    /// Stays the same while the faulty words and what is said of them stay the same, so that an acceptance outlives
    /// edits elsewhere.
    public String key() {
        return kind + ":" + Integer.toHexString((quote + '|' + what.key()).hashCode());
    }
}
