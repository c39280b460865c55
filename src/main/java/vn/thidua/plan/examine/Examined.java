package vn.thidua.plan.examine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.Acceptance;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.model.Finding;

/// What a text says and what is wrong with it.
/// @param acceptances what was taken as intended, by the finding's key
/// @param bodies the units that the bodies it names are matched to
public record Examined(
        CorrectedReading corrected, List<Finding> findings, Map<String, Acceptance> acceptances, Bodies bodies) {
    /// Filled in when the plan is issued: no fault of a draft.
    private static final Set<String> AT_ISSUE = Set.of("blank_number", "blank_date");

    public Examined {
        findings = List.copyOf(findings);
        acceptances = Map.copyOf(acceptances);
    }

    public @Nullable Acceptance acceptanceOf(Finding finding) {
        return acceptances.get(finding.key());
    }

    public List<Finding> open() {
        return findings.stream()
                .filter(finding -> acceptanceOf(finding) == null)
                .toList();
    }

    /// Open findings that hinder the signature.
    public List<Finding> hindering() {
        return open().stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCKS && !atIssue(finding))
                .toList();
    }

    /// Whether the finding mends itself when the plan gets its number and date.
    public static boolean atIssue(Finding finding) {
        return AT_ISSUE.contains(finding.kind());
    }

    /// @param otherwise the year where the text says none
    public Plan.Standing standing(int otherwise) {
        var head = corrected.reading().content().letterhead();
        var year = head.planYear();
        var subject = head.subject();
        return new Plan.Standing(
                year == null ? otherwise : year,
                subject == null || subject.isBlank() ? "" : subject,
                hindering().size(),
                (int) open().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.WARNS)
                        .count());
    }
}
