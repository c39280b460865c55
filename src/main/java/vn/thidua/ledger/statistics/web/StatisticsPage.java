package vn.thidua.ledger.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.statistics.Counts;
import vn.thidua.ledger.statistics.Statistics;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Rule;

/// The statistics of a unit.
/// @param statistics null for somebody who sees no unit
/// @param priority what the law of today says of whom to prefer
/// @param reporting what it says of the yearly report
public record StatisticsPage(
        @Nullable Statistics statistics,
        List<UnitView> units,
        @Nullable UnitView unit,
        int year,
        List<Rule> priority,
        List<Rule> reporting) {
    private static final int WHOLE = 100;

    public String key(UnitView of) {
        return Ids.text(of.id().value());
    }

    /// The same as a file.
    public String file(String of) {
        return "/ledger/statistics" + of + (unit == null ? "" : "?unit=" + key(unit) + "&year=" + year);
    }

    public boolean empty() {
        return statistics == null || statistics.isEmpty();
    }

    /// The longest bar of a chart is as wide as the chart.
    public static long width(long part, List<Statistics.Line> lines) {
        long most = lines.stream().mapToLong(line -> line.now().all()).max().orElse(0);
        return most == 0 ? 0 : Math.round((double) part * WHOLE / most);
    }

    /// Nothing where of nobody it is known how he works.
    public static String share(Counts counts) {
        return counts.direct() + counts.leaders() == 0 ? "–" : counts.directShare() + "%";
    }
}
