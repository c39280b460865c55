package vn.thidua.movement.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.Texts;

/// The board as it leaves the product: a grid with a column for each task, days as days.
record BoardFile(List<BoardTask> tasks, List<BoardRow> rows) {
    List<String> titles(Texts texts) {
        var titles = new ArrayList<String>();
        titles.add(texts.of("movement.board.unit"));
        titles.add(texts.of("movement.branch"));
        for (var task : tasks) {
            titles.add(
                    task.dueOn() == null
                            ? task.words()
                            : texts.of("movement.board.column", task.words(), task.dueOn()));
        }
        titles.add(texts.of("movement.board.counted"));
        titles.add(texts.of("movement.in_time"));
        titles.add(texts.of("movement.slow"));
        titles.add(texts.of("movement.late"));
        titles.add(texts.of("movement.board.share"));
        titles.add(texts.of("movement.board.urged"));
        titles.add(texts.of("movement.board.last_urged"));
        return titles;
    }

    List<List<@Nullable Object>> lines(Texts texts) {
        return rows.stream().map(row -> line(row, texts)).toList();
    }

    private List<@Nullable Object> line(BoardRow row, Texts texts) {
        var line = new ArrayList<@Nullable Object>();
        line.add(row.name());
        line.add(
                row.branch().unit() == null
                        ? texts.of(row.branch().kindText())
                        : row.branch().name());
        for (var task : tasks) {
            line.add(cells(row.in(task), texts));
        }
        var timeliness = row.timeliness();
        line.add(timeliness.counted());
        line.add(timeliness.inTime());
        line.add(timeliness.slow());
        line.add(timeliness.late());
        line.add(timeliness.share());
        line.add(row.urged());
        line.add(row.lastUrged());
        return line;
    }

    /// A day where all there is to say is when it was handed in; else in words.
    private static @Nullable Object cells(List<Cell> cells, Texts texts) {
        if (cells.size() == 1 && cells.getFirst().standing() == Standing.DONE) {
            var on = cells.getFirst().submittedOn();
            return on == null ? texts.of("movement.standing.done") : on;
        }
        return cells.isEmpty()
                ? null
                : cells.stream().map(cell -> texts.of(cell.text())).collect(Collectors.joining("; "));
    }
}
