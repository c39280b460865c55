package vn.thidua.ledger.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.statistics.Cell;
import vn.thidua.ledger.statistics.Statistics;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;

/// All that was counted, a row for each year, award and unit: for tables of one's own.
final class StatisticsSheet {
    private StatisticsSheet() {}

    /// @param unit name of the unit directly below, or of the unit itself
    /// @param occasion empty for titles, and where nobody has said
    record Row(Cell cell, Statistics.Named award, String occasion, String unit) {}

    static List<Row> rows(Statistics statistics) {
        var awards = byKey(statistics.awards());
        var occasions = byKey(statistics.occasions());
        var units = byKey(statistics.units());
        return statistics.cells().stream()
                .filter(cell -> cell.year() >= statistics.first())
                .map(cell -> new Row(
                        cell,
                        awards.getOrDefault(cell.award(), new Statistics.Named(cell.award(), cell.award(), "")),
                        occasions
                                .getOrDefault(cell.occasion(), new Statistics.Named("", cell.occasion(), ""))
                                .name(),
                        units.getOrDefault(cell.unit(), new Statistics.Named("", "", ""))
                                .name()))
                .toList();
    }

    static List<Column<Row>> columns(Texts texts) {
        return List.of(
                new Column<>("ledger.year", row -> row.cell.year()),
                new Column<>("ledger.statistics.unit", Row::unit),
                new Column<>(
                        "rulebook.level",
                        row -> row.award.level().isEmpty() ? "" : texts.of("rulebook.level." + row.award.level())),
                new Column<>("ledger.kind", row -> texts.of(row.cell.kind().text())),
                new Column<>("ledger.statistics.award", row -> row.award.name()),
                new Column<>(
                        "ledger.occasion",
                        row -> row.occasion.isEmpty() && row.cell.kind() == MeritKind.FORM
                                ? texts.of("ledger.occasion_none")
                                : row.occasion),
                new Column<>("ledger.statistics.all", row -> row.cell.counts().all()),
                new Column<>(
                        "ledger.statistics.collectives",
                        row -> row.cell.counts().collectives()),
                new Column<>(
                        "ledger.statistics.outside", row -> row.cell.counts().outside()),
                new Column<>(
                        "ledger.statistics.individuals",
                        row -> row.cell.counts().individuals()),
                new Column<>("ledger.statistics.women", row -> row.cell.counts().women()),
                new Column<>(
                        "ledger.statistics.direct", row -> row.cell.counts().direct()),
                new Column<>(
                        "ledger.statistics.leaders", row -> row.cell.counts().leaders()),
                new Column<>(
                        "ledger.statistics.neither", row -> row.cell.counts().neither()));
    }

    private static Map<String, Statistics.Named> byKey(List<Statistics.Named> named) {
        return named.stream().collect(Collectors.toMap(Statistics.Named::key, Function.identity(), (one, _) -> one));
    }
}
