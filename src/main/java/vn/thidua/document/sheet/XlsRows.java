package vn.thidua.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;

/// The files of Excel 97 to 2003. They hold at most 65,536 rows, so they may be opened whole.
final class XlsRows {
    private static final long LARGEST = 12L << 20;

    private XlsRows() {}

    static void each(byte[] content, RawSheet.Visitor visitor) throws IOException {
        if (content.length > LARGEST) {
            throw SheetRefusal.TOO_BIG.with(content.length >> 20, LARGEST >> 20);
        }
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw DocumentRefusal.ENCRYPTED.with();
            }
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !files.getRoot().hasEntryCaseInsensitive("Book")) {
                throw SheetRefusal.NOT_A_SHEET.with();
            }
            try (var book = new HSSFWorkbook(files)) {
                for (int s = 0; s < book.getNumberOfSheets(); s++) {
                    if (!book.isSheetHidden(s)
                            && !book.isSheetVeryHidden(s)
                            && visitor.found(new RawSheet(
                                    book.getSheetName(s), merged(book.getSheetAt(s)), rows(book.getSheetAt(s))))) {
                        return;
                    }
                }
            }
        } catch (EncryptedDocumentException e) {
            throw DocumentRefusal.ENCRYPTED.with();
        } catch (OldExcelFormatException e) {
            throw SheetRefusal.NOT_A_SHEET.with();
        } catch (RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw DocumentRefusal.CORRUPT.with();
        }
    }

    private static List<RawSheet.Merged> merged(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .filter(range -> range.getFirstColumn() == range.getLastColumn())
                .map(range ->
                        new RawSheet.Merged(range.getFirstColumn(), range.getFirstRow() + 1, range.getLastRow() + 1))
                .toList();
    }

    private static Iterator<RawRow> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(XlsRows::row)
                .iterator();
    }

    private static RawRow row(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
            cells.add(cell(row.getCell(c)));
        }
        return new RawRow(row.getRowNum() + 1, cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.BLANK;
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new SheetCell(XlsxRows.line(cell.getStringCellValue()), SheetCell.Kind.TEXT);
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new SheetCell(
                                cell.getLocalDateTimeCellValue().toLocalDate().toString(), SheetCell.Kind.DATE)
                        : new SheetCell(
                                BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                SheetCell.Kind.NUMBER);
            case BOOLEAN -> new SheetCell(cell.getBooleanCellValue() ? "x" : "", SheetCell.Kind.TEXT);
            default -> SheetCell.BLANK;
        };
    }
}
