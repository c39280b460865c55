package vn.thidua.movement.oversight;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.movement.model.Timeliness;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// Timeliness of the units below one over all their movements.
/// @param whole of all of them together
/// @param soon what will be late if nobody does anything
/// @param years that can be chosen
public record OversightPage(
        OversightFilter filter,
        TablePage<LeagueLine> table,
        Timeliness whole,
        List<SoonLine> soon,
        List<Choice> movements,
        List<Choice> branches,
        List<Integer> years,
        FormErrors errors) {
    private static final int MONTHS = 12;

    /// @return the place in the league of a row of this page, from 1; 0 where another order was asked for
    public long place(int at) {
        var query = table.query();
        return query.sort().equals("share") && query.descending() ? table.first() + at : 0;
    }

    public List<Integer> months() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    public boolean acts() {
        return table.rows().stream().anyMatch(LeagueLine::urges);
    }

    /// Where to come back to after urging.
    public String here() {
        return table.query().atPage(table.query().page());
    }
}
