package vn.thidua.ledger.eligibility.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.eligibility.CapFinding;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.ListJudgement;
import vn.thidua.rulebook.eligibility.Lists;
import vn.thidua.rulebook.eligibility.Source;

/// Judges a list for one award: each line, and the caps over all of them.
@Component
class ListCheck {
    private final ForecastBoard board;
    private final Candidates candidates;
    private final CapHead caps;

    ListCheck(ForecastBoard board, Candidates candidates, CapHead caps) {
        this.board = board;
        this.candidates = candidates;
        this.caps = caps;
    }

    /// @throws vn.thidua.kernel.Refusal where all are meant and there are more than can be judged
    CheckPage judge(UnitView unit, ForecastAsked.Asked asked, CheckForm form) {
        var wanted = asked.wanted();
        var award = wanted.awards().isEmpty() ? null : wanted.awards().getFirst();
        if (award == null) {
            return page(unit, asked, null, List.of(), null, Map.of(), form);
        }
        var one = new ForecastBoard.Wanted(wanted.list(), List.of(award), wanted.law(), wanted.asking(), null);
        var chosen = form.everybody()
                ? board.met(one)
                : candidates.of(asked.nominees(), unit.id(), form.ranks().keySet());
        var facts = board.facts(one, chosen);
        var holders = holders(unit, one, award, form);
        var lines = new ArrayList<CheckLine>();
        facts.forEach((candidate, known) -> lines.add(new CheckLine(
                candidate,
                form.ranks().get(candidate.subject().id()),
                Outcome.now(wanted.law(), award, known, wanted.asking().year()),
                false,
                false)));
        var source = form.bases().isEmpty() ? CapHead.source(wanted.asking()) : Source.TYPED;
        var rows = lines.stream().map(CheckLine::row).toList();
        var judged = Lists.judge(wanted.law(), award.code(), rows, holders, source);
        var beyond = new HashSet<Lists.Row>();
        var tied = new HashSet<Lists.Row>();
        for (CapFinding cap : judged.caps()) {
            beyond.addAll(cap.beyond());
            tied.addAll(cap.tied());
        }
        var marked = lines.stream().map(line -> marked(line, beyond, tied)).toList();
        var page = page(unit, asked, award, marked, lines.isEmpty() ? null : judged, holders, form);
        return counted(page, facts);
    }

    /// What was typed counts before what the ledger holds: the awards of the year are being proposed at the same time.
    private Map<AwardCode, Integer> holders(UnitView unit, ForecastBoard.Wanted wanted, Award award, CheckForm form) {
        var holders = new HashMap<>(caps.counted(unit.id(), wanted.law(), award, wanted.asking()));
        for (var base : caps.bases(wanted.law(), award)) {
            var typed = form.bases().get(base.value());
            if (typed != null) {
                holders.put(base, typed);
            }
        }
        return holders;
    }

    private static CheckLine marked(CheckLine line, Set<Lists.Row> beyond, Set<Lists.Row> tied) {
        return new CheckLine(
                line.candidate(), line.rank(), line.outcome(), beyond.contains(line.row()), tied.contains(line.row()));
    }

    private CheckPage page(
            UnitView unit,
            ForecastAsked.Asked asked,
            @Nullable Award award,
            List<CheckLine> lines,
            @Nullable ListJudgement judgement,
            Map<AwardCode, Integer> holders,
            CheckForm form) {
        var law = asked.wanted().law();
        var bases = award == null
                ? List.<CheckPage.Base>of()
                : caps.bases(law, award).stream()
                        .flatMap(code ->
                                law.awards().stream().filter(each -> each.code().equals(code)))
                        .map(each -> new CheckPage.Base(each, holders.get(each.code())))
                        .toList();
        return new CheckPage(
                unit,
                asked.head(),
                asked.nominees(),
                award,
                asked.offered(),
                lines,
                judgement,
                0,
                0,
                bases,
                form.unreadable());
    }

    private static CheckPage counted(CheckPage page, Map<Candidate, Facts> facts) {
        int heads = 0;
        int direct = 0;
        for (var each : facts.values()) {
            heads += each.service().head() == Known.YES ? 1 : 0;
            direct += each.service().directWorker() == Known.YES ? 1 : 0;
        }
        return new CheckPage(
                page.unit(),
                page.head(),
                page.nominees(),
                page.award(),
                page.offered(),
                page.lines(),
                page.judgement(),
                heads,
                direct,
                page.bases(),
                page.unreadable());
    }
}
