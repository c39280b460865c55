package vn.thidua.rulebook.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.rulebook.eligibility.Judgement;
import vn.thidua.rulebook.eligibility.Verdict;
import vn.thidua.site.Texts;

/// The engine tried on made-up facts, by the law of one day or of two.
/// @param award null until one is chosen
/// @param subject who is judged
/// @param second by the law of the other day, null without one
public record TrialPage(
        RulesHead head,
        TrialForm form,
        @Nullable Award award,
        Award.Subject subject,
        List<TrialTable.Option> subjects,
        List<TrialTable.Option> awards,
        List<TrialTable> tables,
        @Nullable TrialResult first,
        @Nullable TrialResult second) {
    public boolean person() {
        return subject == Award.Subject.INDIVIDUAL;
    }

    public List<TrialResult> results() {
        var results = new ArrayList<TrialResult>();
        if (first != null) {
            results.add(first);
        }
        if (second != null) {
            results.add(second);
        }
        return results;
    }

    /// What the two laws find otherwise: rules of one of them only, and rules with another verdict.
    public List<Difference> differences(Texts texts) {
        if (first == null || second == null) {
            return List.of();
        }
        var before = verdicts(first.judgement(), texts);
        var after = verdicts(second.judgement(), texts);
        var all = new ArrayList<Difference>();
        before.forEach((rule, verdict) -> {
            if (after.get(rule) != verdict) {
                all.add(new Difference(rule, verdict, after.get(rule)));
            }
        });
        after.forEach((rule, verdict) -> {
            if (!before.containsKey(rule)) {
                all.add(new Difference(rule, null, verdict));
            }
        });
        return all;
    }

    private static Map<String, Verdict> verdicts(Judgement judgement, Texts texts) {
        var verdicts = new LinkedHashMap<String, Verdict>();
        judgement.all().stream()
                .flatMap(Finding::each)
                .forEach(one -> verdicts.merge(
                        texts.of(one.rule()), one.verdict(), (a, b) -> a == b ? a : Verdict.CANNOT_TELL));
        return verdicts;
    }

    /// A rule and its verdict by the law of each day, null where that law does not know the rule.
    public record Difference(
            String rule, @Nullable Verdict before, @Nullable Verdict after) {}
}
