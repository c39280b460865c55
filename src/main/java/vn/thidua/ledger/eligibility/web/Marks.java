package vn.thidua.ledger.eligibility.web;

import java.util.Locale;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.rulebook.eligibility.Gap;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.rulebook.eligibility.Verdict;
import vn.thidua.site.Texts;

/// Which words and which color findings are shown with; the words always say what the color says.
public final class Marks {
    private Marks() {}

    public static String tag(Verdict verdict) {
        return switch (verdict) {
            case MET -> "ok";
            case NOT_MET -> "late";
            case CANNOT_TELL -> "due";
        };
    }

    public static String tag(Prospect.Group group) {
        return switch (group) {
            case MET, JUDGED -> "ok";
            case OPEN -> "info";
            case UNKNOWN -> "due";
            case NOT_MET -> "late";
            case HELD -> "gold";
        };
    }

    /// Of what cannot be told, why.
    public static String text(Finding finding) {
        return finding.verdict() == Verdict.CANNOT_TELL && finding.gap() != Gap.NONE
                ? "eligibility.gap." + name(finding.gap())
                : "eligibility.verdict." + name(finding.verdict());
    }

    /// The group in few words, for a table.
    public static String brief(Prospect.Group group) {
        return "prospects.brief." + name(group);
    }

    /// Whether it says more than that the fact follows from others.
    public static boolean told(Source source) {
        return source.kind() != Source.Kind.DRAWN;
    }

    public static String source(Source source, Texts texts) {
        var kind = texts.of("eligibility.source." + name(source.kind()));
        return source.words().isEmpty() ? kind : texts.of("prospects.source", kind, source.words());
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

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
