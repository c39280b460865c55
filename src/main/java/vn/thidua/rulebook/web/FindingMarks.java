package vn.thidua.rulebook.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.eligibility.Gap;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.rulebook.eligibility.Verdict;

/// How verdicts, gaps and sources are marked on pages.
public final class FindingMarks {
    private FindingMarks() {}

    public static String text(@Nullable Verdict verdict) {
        return verdict == null ? "eligibility.verdict.none" : "eligibility.verdict." + lower(verdict);
    }

    public static String tag(@Nullable Verdict verdict) {
        return switch (verdict) {
            case MET -> "ok";
            case NOT_MET -> "late";
            case CANNOT_TELL -> "due";
            case null -> "";
        };
    }

    public static String text(Gap gap) {
        return "eligibility.gap." + lower(gap);
    }

    public static String text(Source source) {
        return "eligibility.source." + lower(source.kind());
    }

    /// Key of the mark, empty where the rule was seen in its source.
    public static String mark(Confidence confidence) {
        return switch (confidence) {
            case V -> "";
            case V2 -> "rulebook.mark.second";
            case K -> "rulebook.mark.known";
            case UNSURE -> "rulebook.mark.unsure";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
