package vn.thidua.ledger.prize.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.prize.PrizeLine;
import vn.thidua.ledger.prize.PrizeList;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// A list of prizes as it is filtered, sorted and paged. The whole list is reckoned for its total, so this is done
/// here and not in the database; it comes in the order of names.
final class PrizeTable {
    private static final Map<String, String> COLUMNS = columns();

    private PrizeTable() {}

    static TableQuery query(String path, Map<String, String> parameters, String... more) {
        var filters = new ArrayList<>(List.of("q", "what"));
        filters.addAll(List.of(more));
        return TableQuery.of(path, parameters, COLUMNS, filters.toArray(String[]::new));
    }

    /// What is asked for, in its order.
    static PrizeList narrowed(PrizeList list, TableQuery query) {
        var text = Vietnamese.fold(query.filter("q"));
        var lines = list.lines().stream()
                .filter(line -> Vietnamese.fold(line.entry().name()).contains(text))
                .filter(line -> switch (query.filter("what")) {
                    case "differs" -> line.differs();
                    case "open" -> line.due() == null;
                    case "several" -> line.share() != PrizeLine.Share.PAID;
                    default -> true;
                })
                .toList();
        return new PrizeList(sorted(lines, query), list.more(), list.rules());
    }

    static TablePage<PrizeLine> page(PrizeList list, TableQuery query) {
        return new TablePage<>(
                query,
                list.lines().stream()
                        .skip(query.offset())
                        .limit(TableQuery.PAGE_SIZE)
                        .toList(),
                list.lines().size());
    }

    private static List<PrizeLine> sorted(List<PrizeLine> lines, TableQuery query) {
        if (query.sort().equals("name")) {
            return query.descending() ? lines.reversed() : lines;
        }
        var words = Vietnamese.order();
        var sums = Comparator.nullsFirst(Comparator.<Long>naturalOrder());
        Comparator<PrizeLine> order = switch (query.sort()) {
            case "unit" -> Comparator.comparing(PrizeLine::unit, words);
            case "award" -> Comparator.comparing(line -> line.merit().words(), words);
            case "sum" -> Comparator.comparing(PrizeLine::due, sums);
            case "recorded" -> Comparator.comparing(line -> line.merit().money(), sums);
            default -> Comparator.comparing(line -> line.merit().day());
        };
        return lines.stream()
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    static List<Column<PrizeLine>> columns(Texts texts) {
        return List.of(
                new Column<>("ledger.name", line -> line.entry().name()),
                new Column<>("ledger.place_then", PrizeLine::unit),
                new Column<>("ledger.prize.award", line -> line.merit().words()),
                new Column<>("ledger.year", line -> line.merit().year()),
                new Column<>(
                        "ledger.decision_number",
                        line -> line.merit().decision().number()),
                new Column<>(
                        "ledger.decision_day", line -> line.merit().decision().day()),
                new Column<>(
                        "ledger.decision_by", line -> line.merit().decision().by()),
                new Column<>("ledger.prize.lawful", PrizeLine::lawful),
                new Column<>("ledger.prize.recorded", line -> line.merit().money()),
                new Column<>("ledger.prize.difference", PrizeLine::difference),
                new Column<>("ledger.prize.due", PrizeLine::due),
                new Column<>(
                        "ledger.prize.several", line -> texts.of(line.share().text())),
                new Column<>("ledger.prize.citation", PrizeLine::citation),
                new Column<>(
                        "ledger.prize.note",
                        line -> line.reckoned().depends()
                                ? texts.of("ledger.prize.depends", PrizeTexts.alternatives(line, texts))
                                : line.reckoned().local()
                                        ? PrizeTexts.local(line, texts)
                                        : line.unsure() ? texts.of("ledger.prize.unsure") : ""));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (var name : List.of("name", "unit", "award", "sum", "recorded", "day")) {
            columns.put(name, name);
        }
        return columns;
    }
}
