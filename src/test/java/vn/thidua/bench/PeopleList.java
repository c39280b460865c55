package vn.thidua.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// An Excel list of made-up people such as an office sends, always the same for the same size.
/// @param codes what the staff numbers begin with: lists of the same beginning are about the same people
/// @param changed of each hundred how many stand in another post than in the list without changes
record PeopleList(int size, String codes, int changed) {
    private static final List<String> HEADINGS = List.of(
            "Mã", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Chức vụ", "Đối tượng", "Từ ngày", "Số căn cước");
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Minh", "Hữu", "Đức", "Thị Thu", "Quốc", "Xuân");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hà", "Hiền", "Hùng", "Hương", "Lan", "Long", "Mai", "Nam", "Phúc",
            "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vân", "Ý");
    private static final List<String> POSTS = List.of("Chuyên viên", "Giáo viên", "Văn thư", "Kế toán", "Cán sự");

    /// @param units how the list calls the units
    void write(Path file, List<String> units) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC");
            for (int c = 0; c < HEADINGS.size(); c++) {
                sheet.value(2, c, HEADINGS.get(c));
            }
            for (int n = 0; n < size; n++) {
                int row = n + 3;
                int mixed = n * 31 + n / 97;
                sheet.value(row, 0, codes + n);
                sheet.value(row, 1, of(FAMILIES, mixed) + " " + of(MIDDLES, mixed / 7) + " " + of(GIVEN, mixed / 11));
                sheet.value(row, 2, LocalDate.of(1965, 1, 1).plusDays(mixed % 13_000));
                sheet.style(row, 2).format("dd/MM/yyyy").set();
                sheet.value(row, 3, n % 2 == 0 ? "Nam" : "Nữ");
                sheet.value(row, 4, of(units, mixed));
                sheet.value(row, 5, of(POSTS, n % 100 < changed ? mixed + 1 : mixed));
                sheet.value(row, 6, n % 3 == 0 ? "Công chức" : "Viên chức");
                sheet.value(row, 7, "01/09/" + (2000 + mixed % 25));
                sheet.value(row, 8, "%03d%09d".formatted(codes.hashCode() % 90 + 100, n));
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static String of(List<String> all, int n) {
        return all.get(Math.floorMod(n, all.size()));
    }
}
