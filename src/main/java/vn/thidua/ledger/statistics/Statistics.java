package vn.thidua.ledger.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.ledger.MeritKind;

/// The statistics of a unit with all below.
/// @param year the latest, beside which the one before is set
/// @param cells of this year and of the years before
/// @param first the earliest that is shown
/// @param awards in the order of the rulebook
/// @param occasions the kinds of commendation, and under an empty key what nobody has said
/// @param units the unit itself under an empty key, and those directly below
public record Statistics(
        int year, int first, List<Cell> cells, List<Named> awards, List<Named> occasions, List<Named> units) {
    public Statistics {
        cells = List.copyOf(cells);
        awards = List.copyOf(awards);
        occasions = List.copyOf(occasions);
        units = List.copyOf(units);
    }

    /// An award, a kind of commendation or a unit.
    /// @param level of an award, otherwise empty
    public record Named(String key, String name, String level) {}

    /// A line of a table.
    /// @param before the same in the year before
    public record Line(String key, String name, String level, Counts now, Counts before) {
        public long change() {
            return now.all() - before.all();
        }

        boolean empty() {
            return now.all() == 0 && before.all() == 0;
        }
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /// Year on year, the latest first.
    public List<Line> years() {
        var lines = new ArrayList<Line>();
        for (int at = year; at >= first; at--) {
            int wanted = at;
            lines.add(new Line(
                    Integer.toString(at),
                    Integer.toString(at),
                    "",
                    sum(cell -> cell.year() == wanted),
                    sum(cell -> cell.year() == wanted - 1)));
        }
        return lines;
    }

    public Counts total() {
        return sum(cell -> cell.year() == year);
    }

    public List<Line> byAward() {
        return lines(cells, awards, Cell::award);
    }

    public List<Line> byUnit() {
        return lines(cells, units, Cell::unit);
    }

    /// Of forms alone: titles are of no kind of commendation.
    public List<Line> byOccasion() {
        return lines(
                cells.stream().filter(cell -> cell.kind() == MeritKind.FORM).toList(), occasions, Cell::occasion);
    }

    /// One line a level, in the order of the awards.
    public List<Line> byLevel() {
        var levels = new LinkedHashMap<String, Line>();
        for (var line : byAward()) {
            levels.merge(
                    line.level,
                    new Line(line.level, line.level, line.level, line.now, line.before),
                    (one, other) -> new Line(
                            one.key, one.name, one.level, one.now.plus(other.now), one.before.plus(other.before)));
        }
        return List.copyOf(levels.values());
    }

    /// Titles, and forms.
    public Counts of(MeritKind kind) {
        return sum(cell -> cell.year() == year && cell.kind() == kind);
    }

    private List<Line> lines(List<Cell> of, List<Named> named, Function<Cell, String> key) {
        Map<String, List<Cell>> found = of.stream().collect(Collectors.groupingBy(key));
        return named.stream()
                .map(one -> {
                    var mine = found.getOrDefault(one.key, List.of());
                    return new Line(one.key, one.name, one.level, sum(mine, year), sum(mine, year - 1));
                })
                .filter(line -> !line.empty())
                .toList();
    }

    private static Counts sum(List<Cell> of, int year) {
        return of.stream().filter(cell -> cell.year() == year).map(Cell::counts).reduce(Counts.NONE, Counts::plus);
    }

    private Counts sum(Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).map(Cell::counts).reduce(Counts.NONE, Counts::plus);
    }
}
