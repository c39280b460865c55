package vn.thidua.rulebook.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Texts;

/// The awards for which anything changed between two days.
public record ChangedAwards(Comparison compared, List<Line> lines) {

    /// An award with the headings under which it changed.
    /// @param fate key of what happened to the award as a whole, empty where it stayed
    public record Line(String name, String address, String fate, List<String> headings) {}

    static ChangedAwards of(Rulebook rulebook, Comparison compared, Texts texts) {
        return new ChangedAwards(
                compared,
                Stream.of(
                                rulebook.awards().stream()
                                        .map(award -> line(award, ChangesPage.of(award, compared, texts))),
                                own(compared.after().local(), compared.before().local(), "rulebook.changes.come"),
                                own(compared.before().local(), compared.after().local(), "rulebook.changes.gone"))
                        .flatMap(lines -> lines)
                        .filter(line ->
                                !line.fate().isEmpty() || !line.headings().isEmpty())
                        .toList());
    }

    /// The forms of a place's own that are there only on one of the days, with the way to the regulation.
    private static Stream<Line> own(LocalLaw there, LocalLaw missing, String fate) {
        return there.forms().stream()
                .filter(form ->
                        missing.forms().stream().noneMatch(each -> each.code().equals(form.code())))
                .map(form -> new Line(
                        form.name(),
                        there.origin(form.grants().getFirst().validity().citation())
                                .map(LocalLaw.Origin::address)
                                .orElse(RulesHead.ADDRESS),
                        fate,
                        List.of()));
    }

    private static Line line(Award award, ChangesPage changes) {
        var fate = changes.heldBefore() == changes.heldAfter()
                ? ""
                : changes.heldAfter() ? "rulebook.changes.come" : "rulebook.changes.gone";
        return new Line(
                changes.name(),
                changes.address() + "/changes" + changes.compared().suffix(),
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
