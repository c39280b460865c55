package vn.thidua.rulebook.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.Law;

/// Judges a whole list for one award by the caps of a day's law.
public final class Lists {
    /// No list is longer.
    public static final int MOST_ROWS = 100_000;

    private Lists() {}

    /// @param holders how many hold, or are proposed for, the awards that caps are shares of
    /// @param source where the numbers of holders came from
    public static ListJudgement judge(
            Law law, AwardCode award, List<Row> rows, Map<AwardCode, Integer> holders, Source source) {
        var caps = law.caps().stream()
                .filter(cap -> cap.award().equals(award))
                .map(cap -> judge(law, cap, rows, holders, source))
                .toList();
        return new ListJudgement(award, law.day(), rows.size(), caps);
    }

    private static CapFinding judge(Law law, Cap cap, List<Row> rows, Map<AwardCode, Integer> holders, Source source) {
        var share = cap.share();
        var rule = rule(law, cap, share);
        var citation = cap.validity().citation();
        var origin = law.local().origin(citation).orElse(null);
        var basis = new Basis(citation, cap.validity().confidence(), cap.scope(), cap.place(), origin);
        var base = base(cap, holders);
        var found = new ArrayList<Found>();
        found.add(new Found(Message.of("eligibility.found.listed", rows.size()), Source.list("")));
        if (base != null) {
            found.add(new Found(Message.of("eligibility.found.base", base, names(law, cap)), source));
        }
        if (share == null) {
            return new CapFinding(
                    Verdict.MET, Gap.NONE, rule, found, basis, cap.note(), base, null, 0, 0, List.of(), List.of());
        }
        if (base == null || cap.when() != null) {
            var gap = base == null ? Gap.FACT : Gap.JUDGMENT;
            return new CapFinding(
                    Verdict.CANNOT_TELL, gap, rule, found, basis, cap.note(), base, null, 0, 0, List.of(), List.of());
        }
        int most = cap.most(base);
        int tooMany = Math.max(rows.size() - most, 0);
        var beyond = tooMany == 0 ? List.<Row>of() : beyond(rows, most);
        return new CapFinding(
                tooMany == 0 ? Verdict.MET : Verdict.NOT_MET,
                Gap.NONE,
                rule,
                found,
                basis,
                cap.note(),
                base,
                most,
                tooMany,
                tooMany == 0 || share.signum() == 0 ? 0 : cap.holdersFor(rows.size()),
                beyond,
                tooMany == 0 || beyond.size() == tooMany ? List.of() : tied(rows, most));
    }

    /// Those ranked behind the last place there is. Where several share the rank at the border, none of them is named:
    /// they are in [#tied]; nor is anybody where a rank is missing.
    private static List<Row> beyond(List<Row> rows, int most) {
        var ranked = ranked(rows);
        if (ranked.isEmpty()) {
            return List.of();
        }
        var border = border(ranked, most);
        return ranked.stream()
                .skip(most)
                .filter(row -> border == null || row.place() > border)
                .toList();
    }

    /// Those who share the rank at the border, of whom some are beyond it.
    private static List<Row> tied(List<Row> rows, int most) {
        var ranked = ranked(rows);
        var border = ranked.isEmpty() ? null : border(ranked, most);
        return border == null
                ? List.of()
                : ranked.stream().filter(row -> row.place() == border).toList();
    }

    private static List<Row> ranked(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.rank() == null)
                ? List.of()
                : rows.stream().sorted(Comparator.comparingInt(Row::place)).toList();
    }

    /// The rank shared by the last within and the first beyond, null where they differ.
    private static @Nullable Integer border(List<Row> ranked, int most) {
        if (most == 0 || most >= ranked.size()) {
            return null;
        }
        int within = ranked.get(most - 1).place();
        return within == ranked.get(most).place() ? within : null;
    }

    /// Awards of which nothing is said are taken to have no holders, as long as one is known.
    private static @Nullable Integer base(Cap cap, Map<AwardCode, Integer> holders) {
        var known = cap.of().stream().filter(holders::containsKey).toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToInt(code -> holders.getOrDefault(code, 0)).sum();
    }

    private static Message rule(Law law, Cap cap, @Nullable BigDecimal share) {
        if (share == null) {
            return Message.of("rulebook.cap.none");
        }
        var base = cap.base();
        return Message.of(
                "rulebook.cap",
                Wording.percent(share),
                base == null ? Message.of("rulebook.cap.holders", names(law, cap)) : base);
    }

    private static String names(Law law, Cap cap) {
        return cap.of().stream().map(code -> Wording.name(law, code)).collect(Collectors.joining(", "));
    }

    /// A line of the list.
    /// @param rank its place, from 1; null where lines are not ranked
    public record Row(String name, @Nullable Integer rank) {
        int place() {
            return rank == null ? Integer.MAX_VALUE : rank;
        }
    }
}
