package vn.thidua.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Vietnamese;

/// Excel's own files since 2007, row by row.
final class XlsxRows {
    private static final int LONGEST_CELL = 1_000;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern OF_DATES = Pattern.compile("[dDyY]|mmm|MMM|m/|/m|-m|m-");

    private XlsxRows() {}

    static void each(byte[] content, RawSheet.Visitor visitor) throws IOException {
        var merged = ZipCheck.merged(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            int at = 0;
            for (var sheet : book.getSheets().toList()) {
                var ranges = at < merged.size() ? merged.get(at) : List.<RawSheet.Merged>of();
                at++;
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    continue;
                }
                try (var rows = sheet.openStream()) {
                    if (visitor.found(new RawSheet(
                            sheet.getName(), ranges, rows.map(XlsxRows::row).iterator()))) {
                        return;
                    }
                }
            }
        } catch (ExcelReaderException e) {
            throw DocumentRefusal.CORRUPT.with();
        }
    }

    private static RawRow row(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            cells.add(cell(row.getCell(c)));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return SheetCell.BLANK;
        }
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && raw != null) {
            return number(cell, raw);
        }
        var text = cell.getText();
        return text == null ? SheetCell.BLANK : new SheetCell(line(text), SheetCell.Kind.TEXT);
    }

    private static SheetCell number(Cell cell, String raw) {
        if (isDate(cell)) {
            try {
                return new SheetCell(cell.asDate().toLocalDate().toString(), SheetCell.Kind.DATE);
            } catch (ExcelReaderException | IllegalArgumentException _) {
                return new SheetCell(
                        line(raw), SheetCell.Kind.NUMBER); // out of the calendar: left to be judged as written
            }
        }
        return new SheetCell(plain(raw), SheetCell.Kind.NUMBER);
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && OF_DATES.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /// A number as people would write it: `123456789012`, not `1.23456789012E11`.
    static String plain(String raw) {
        try {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException _) {
            return line(raw);
        }
    }

    static String line(String text) {
        return Vietnamese.line(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    }
}
