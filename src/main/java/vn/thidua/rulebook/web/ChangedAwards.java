package vn.thidua.rulebook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Regime;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Texts;

/// The awards for which anything changed between two days.
public record ChangedAwards(
        Span span, @Nullable Regime before, @Nullable Regime after, List<Line> lines) {

    /// An award with the headings under which it changed.
    /// @param fate key of what happened to the award as a whole, empty where it stayed
    public record Line(String name, String address, String fate, List<String> headings) {}

    static ChangedAwards of(Rulebook rulebook, Span span, Texts texts) {
        return new ChangedAwards(
                span,
                rulebook.regimes().on(span.from()).orElse(null),
                rulebook.regimes().on(span.to()).orElse(null),
                rulebook.awards().stream()
                        .map(award -> line(award, ChangesPage.of(award, rulebook, span, texts)))
                        .filter(line ->
                                !line.fate().isEmpty() || !line.headings().isEmpty())
                        .toList());
    }

    private static Line line(Award award, ChangesPage changes) {
        var fate = changes.heldBefore() == changes.heldAfter()
                ? ""
                : changes.heldAfter() ? "rulebook.changes.come" : "rulebook.changes.gone";
        return new Line(
                changes.name(),
                changes.address() + "/changes" + changes.span().suffix(),
                changes.renamed() ? "rulebook.changes.name" : fate,
                changes.heldBefore() || changes.heldAfter()
                        ? changes.changed().stream()
                                .map(ChangedSection::heading)
                                .toList()
                        : List.of());
    }

    public String address() {
        return RulesHead.ADDRESS + "/changes";
    }
}
