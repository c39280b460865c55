package vn.thidua.plan.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.life.Acceptance;
import vn.thidua.plan.model.Finding;

/// A finding beside the text.
/// @param href where in the text its words stand
/// @param acceptance why it was taken as intended, null where it is open
/// @param atIssue whether it mends itself when the plan is issued
public record FindingView(
        String id,
        Finding finding,
        @Nullable String href,
        @Nullable Acceptance acceptance,
        boolean atIssue) {

    public String css() {
        if (acceptance != null) {
            return "accepted";
        }
        return switch (finding.severity()) {
            case BLOCKS -> atIssue ? "noted" : "";
            case WARNS -> "warn";
            case NOTES -> "noted";
        };
    }

    public String tag() {
        return switch (finding.severity()) {
            case BLOCKS -> atIssue ? "info" : "late";
            case WARNS -> "due";
            case NOTES -> "info";
        };
    }

    /// The word beside the colour.
    public String severityText() {
        return atIssue
                ? "plan.severity.at_issue"
                : "plan.severity." + finding.severity().name();
    }

    public boolean open() {
        return acceptance == null;
    }

    /// The words, cut where they are a whole paragraph.
    public String quote() {
        var quote = finding.quote().replaceAll("\\s+", " ").strip();
        return quote.length() <= 160 ? quote : quote.substring(0, 157) + "…";
    }
}
