package vn.thidua.organization.people.imports;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Whatever an office sends: lists of any making are read, and what is no list is refused in words that help.
@DatabaseTest
class WrongFileTests {
    private static final String LIST =
            "Họ và tên;Ngày sinh;Chức vụ\nĐỗ Thị Thủy Vỹ;02/09/1990;Kế toán trưởng\nLữ Văn Ngữ;1984;Chuyên viên\n";

    @Autowired
    private Given given;

    @Autowired
    private UploadPeople uploadPeople;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Lists lists;

    @Autowired
    private Rows rows;

    @Autowired
    private ApplyPeopleList applyPeopleList;

    @Autowired
    private Organization organization;

    @Autowired
    private TextBundles texts;

    private UnitId office;
    private Actor officer;

    @BeforeEach
    void an_office() {
        office = given.unit("Sở Thống kê", "STK", given.unit("Tỉnh Sông Mã", null));
        officer = given.actor(Role.EMULATION_OFFICER, office);
    }

    @Test
    void a_csv_file_is_read_in_whatever_encoding_windows_and_excel_write_it() {
        var windows = Charset.forName("windows-1258");
        // letters keep their own accent, the tone follows as a byte of its own
        var byTones = Normalizer.normalize(LIST, Normalizer.Form.NFD)
                .replace("a\u0302", "â")
                .replace("a\u0306", "ă")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replace("o\u031b", "ơ")
                .replace("u\u031b", "ư");
        for (var content : List.of(
                LIST.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8),
                LIST.replace(';', '\t').getBytes(StandardCharsets.UTF_16),
                byTones.getBytes(windows))) {
            var list = upload("danh-sach.csv", content);
            assertThat(rows.page(list, null, 0, 10))
                    .extracting(row -> row.cells().get("name"))
                    .containsExactly("Đỗ Thị Thủy Vỹ", "Lữ Văn Ngữ");
        }
    }

    @Test
    void an_old_excel_file_with_titles_and_merged_cells_is_taken_in() throws IOException {
        var list = upload("ds.xls", xls());

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 2));
        applyPeopleList.execute(list, false, officer);
        assertThat(organization.people(office))
                .extracting(PersonView::name, PersonView::post)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Lữ Thị Quỳnh", "Chuyên viên"),
                        org.assertj.core.groups.Tuple.tuple("Lữ Văn Ngữ", "Chuyên viên"));
    }

    @Test
    void what_is_no_list_is_refused_in_words_that_say_what_to_do() throws IOException {
        assertThat(words("trong.xlsx", new byte[0])).contains("Tệp trống");
        assertThat(words("danh-sach.xlsx", zip("word/document.xml", 2_000))).contains("không phải là tệp danh sách");
        assertThat(words("danh-sach.xlsx", zip("xl/worksheets/sheet1.xml", 90 << 20)))
                .contains("phình to", "tệp Excel mới");
        assertThat(words("mat.xlsx", encrypted())).contains("đặt mật khẩu", "không có mật khẩu");
        assertThat(words("hong.xlsx", half())).contains("bị hỏng");
        assertThat(words("thu.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .contains("không phải là tệp danh sách");
        assertThat(words("tcvn3.csv", new byte[] {'H', (byte) 0xe4, 't', 'n', '\n', (byte) 0xae, 'o', '\n'}))
                .contains("bảng mã", "UTF-8");
        assertThat(words("chu.csv", "Kính gửi các đơn vị\nĐề nghị báo cáo\n".getBytes(StandardCharsets.UTF_8)))
                .contains("dòng tiêu đề");
        assertThat(words("thieu.xlsx", ListFile.xlsx(List.of(asList("Ngày sinh", "Chức vụ"), asList("1980", "a")))))
                .contains("Thiếu cột “Họ và tên”", "Chức vụ");
    }

    private String words(String fileName, byte[] content) {
        var list = lists.require(upload(fileName, content), officer);
        assertThat(list.state()).isEqualTo(ImportState.FAILED);
        return texts.in(Vietnamese.LOCALE).of(Objects.requireNonNull(list.problem()));
    }

    private ImportId upload(String fileName, byte[] content) {
        var list = uploadPeople.execute(office, fileName, content, officer);
        jobs.read(list).join();
        return list;
    }

    private static byte[] xls() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("DS");
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH CÁN BỘ");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var head = sheet.createRow(3);
            head.createCell(0).setCellValue("CHUC VU");
            head.createCell(1).setCellValue("ngay sinh");
            head.createCell(2).setCellValue("HO TEN");
            var one = sheet.createRow(4);
            one.createCell(0).setCellValue("Chuyên viên");
            one.createCell(1).setCellValue(1984);
            one.createCell(2).setCellValue("Lữ Văn Ngữ");
            var two = sheet.createRow(5);
            two.createCell(1).setCellValue("03/02/1979");
            two.createCell(2).setCellValue("Lữ Thị Quỳnh");
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            var portion = new byte[1 << 16];
            for (int written = 0; written < size; written += portion.length) {
                zip.write(portion, 0, Math.min(portion.length, size - written));
            }
        }
        return out.toByteArray();
    }

    private static byte[] encrypted() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var data = encryptor.getDataStream(files)) {
                data.write(ListFile.xlsx(List.of(asList("Họ và tên"), asList("A"))));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] half() {
        var whole = ListFile.xlsx(List.of(asList("Họ và tên"), asList("A")));
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }
}
