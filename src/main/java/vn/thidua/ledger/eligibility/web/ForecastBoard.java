package vn.thidua.ledger.eligibility.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.ledger.eligibility.EligibilityRefusals;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.site.table.TableQuery;

/// Judges the people or units of a list. Where nothing is filtered or sorted by what is judged, only the page shown is
/// judged; the look ahead only ever is of what is shown.
@Component
class ForecastBoard {
    /// How many can be judged for one page or file; of a larger unit the reader chooses one below.
    static final int MOST = 5_000;

    private final Candidates candidates;

    ForecastBoard(Candidates candidates) {
        this.candidates = candidates;
    }

    /// @param state only those who stand so with one of the awards, null for all
    record Wanted(Candidates.Wanted list, List<Award> awards, Law law, Asking asking, Prospect.@Nullable Group state) {}

    /// @param tooMany whether there are more than can be judged, so that no line is shown
    record Found(List<ForecastLine> lines, int total, boolean tooMany) {}

    Found page(TableQuery query, Wanted wanted) {
        if (wanted.state == null && !query.sort().equals("state")) {
            var page = candidates.page(wanted.list, TableQuery.PAGE_SIZE, query.offset());
            return new Found(ahead(wanted, page.list()), page.total(), false);
        }
        var all = candidates.page(wanted.list, MOST, 0);
        if (all.total() > MOST) {
            return new Found(List.of(), all.total(), true);
        }
        var matching = matching(wanted, all.list(), query);
        int from = Math.min(query.offset(), matching.size());
        var page = matching.subList(from, Math.min(from + TableQuery.PAGE_SIZE, matching.size()));
        return new Found(ahead(wanted, page), matching.size(), false);
    }

    /// @throws Refusal where there are more than can be judged
    List<ForecastLine> all(TableQuery query, Wanted wanted) {
        return ahead(wanted, matching(wanted, every(wanted), query));
    }

    /// All who could be proposed for an award this year, as far as it can be counted.
    /// @throws Refusal where there are more than can be judged
    List<Candidate> met(Wanted wanted) {
        return judged(wanted, every(wanted)).stream()
                .filter(line -> line.in(Prospect.Group.MET) || line.in(Prospect.Group.JUDGED))
                .map(ForecastLine::candidate)
                .toList();
    }

    /// In the order given, with the look ahead.
    List<ForecastLine> ahead(Wanted wanted, List<Candidate> of) {
        var lines = new ArrayList<ForecastLine>();
        facts(wanted, of)
                .forEach((candidate, facts) -> lines.add(new ForecastLine(
                        candidate,
                        wanted.awards.stream()
                                .map(award -> Outcome.of(wanted.law, award, facts, wanted.asking.year()))
                                .toList())));
        return lines;
    }

    Map<Candidate, Facts> facts(Wanted wanted, List<Candidate> of) {
        return candidates.facts(wanted.list.nominees(), of, wanted.asking);
    }

    private List<Candidate> every(Wanted wanted) {
        var all = candidates.page(wanted.list, MOST, 0);
        if (all.total() > MOST) {
            throw Refusal.of(EligibilityRefusals.TOO_MANY, "prospects.refusal.too_many", all.total(), MOST);
        }
        return all.list();
    }

    private List<Candidate> matching(Wanted wanted, List<Candidate> of, TableQuery query) {
        var state = wanted.state;
        if (state == null && !query.sort().equals("state")) {
            return of;
        }
        var lines = judged(wanted, of).stream().filter(line -> state == null || line.in(state));
        Comparator<ForecastLine> order = query.descending() ? ForecastLine.BY_STATE.reversed() : ForecastLine.BY_STATE;
        return (query.sort().equals("state") ? lines.sorted(order) : lines)
                .map(ForecastLine::candidate)
                .toList();
    }

    private List<ForecastLine> judged(Wanted wanted, List<Candidate> of) {
        var lines = new ArrayList<ForecastLine>();
        facts(wanted, of)
                .forEach((candidate, facts) -> lines.add(new ForecastLine(
                        candidate,
                        wanted.awards.stream()
                                .map(award -> Outcome.now(wanted.law, award, facts, wanted.asking.year()))
                                .toList())));
        return lines;
    }
}
