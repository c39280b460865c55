package vn.thidua.movement.cascade.web;

import java.sql.ResultSet;
import java.sql.SQLException;

/// How far some units together are.
/// @param units how many take part
/// @param asked of how many a plan of their own is asked
/// @param done how many of these have theirs
/// @param launched how many have launched it
/// @param late how many owe it after its last day
public record Tally(int units, int asked, int done, int launched, int late) {
    /// What [#of] reads, of rows of `movement.cascade_states`; the name of these stands for `%s`.
    static final String SQL = """
             count(%1$s.unit) as units,
             count(*) filter (where %1$s.state not in ('NOT_ASKED', 'WAIVED')) as asked,
             count(*) filter (where %1$s.state in ('LAUNCHED', 'ISSUED', 'STATED')) as done,
             count(*) filter (where %1$s.launched is not null) as launched,
             count(*) filter (where %1$s.late) as late
            """;

    static Tally of(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("units"),
                row.getInt("asked"),
                row.getInt("done"),
                row.getInt("launched"),
                row.getInt("late"));
    }

    Tally plus(Tally other) {
        return new Tally(
                units + other.units,
                asked + other.asked,
                done + other.done,
                launched + other.launched,
                late + other.late);
    }

    /// Those that still have time.
    public int waiting() {
        return Math.max(0, asked - done - late);
    }

    /// Per cent.
    public int share() {
        return asked == 0 ? 0 : 100 * done / asked;
    }
}
