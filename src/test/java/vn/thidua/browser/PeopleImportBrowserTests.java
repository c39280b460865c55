package vn.thidua.browser;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.Given;

/// An office brings its people in: the list as it has it, mended where it must be.
@BrowserTest
class PeopleImportBrowserTests {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void a_list_with_twelve_kinds_of_mistakes_is_mended_and_taken_in() {
        var office = given.unit("Sở Thủy lợi", "STL", given.unit("UBND tỉnh Sông Nhuệ", null));
        given.unit("Phòng Đê điều", "ĐĐ", office);
        var list = ListFile.xlsx(List.of(
                asList("SỞ THỦY LỢI"),
                asList("STT", "HO TEN", "Ngày sinh", "Giới tính", "Phòng, ban", "Đối tượng", "Thủ trưởng", "CCCD"),
                asList(1, "Quách Thị Một", "1980", "Nữ", "Phòng Mây", "", "", ""),
                asList(2, "", "1980", "Nữ", "ĐĐ", "", "", ""),
                asList(3, "Quách Thị Ba", "31/02/1980", "Nữ", "ĐĐ", "", "", ""),
                asList(4, "Quách Thị Bốn", "01/01/2190", "Nữ", "ĐĐ", "", "", ""),
                asList(5, "Quách Thị Năm", "1980", "Nữ", "ĐĐ", "", "", "12345678901A"),
                asList(6, "Quách Thị Sáu", "1980", "Nữ", "ĐĐ", "", "", "12345678901"),
                asList(7, "Quách Thị Bảy", "1980", "Nữ", "ĐĐ", "", "", "970088000007"),
                asList(8, "Quách Thị Tám", "1980", "Nữ", "ĐĐ", "", "", "970088000007"),
                asList(9, "Quách Thị Chín", "1980", "Nữ", "ĐĐ", "Thợ", "", ""),
                asList(10, "Quách Thị Mười", "1980", "Nữ", "ĐĐ", "", "x", ""),
                asList(11, "Quách Văn Một", "1980", "Nam", "ĐĐ", "", "x", ""),
                asList(12, "Quách Văn Hai", "1980", "Nam", "ĐĐ", "", "", ""),
                asList(13, "Hai Văn Quách", "1980", "Nam", "ĐĐ", "", "", ""),
                asList(14, "Quách Văn Ba", "1980", "Nửa", "ĐĐ", "", "", ""),
                asList(15, "Quách Văn Bốn", "03/04/81", "Nam", "ĐĐ", "", "", ""),
                asList(16, "Quách Văn Năm", "1980", "Nam", "ĐĐ", "", "", "")));
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, office));
            visit.open("/people");
            visit.follow("a[href='/people/imports']");
            visit.page.setInputFiles("#file", new FilePayload("can-bo.xlsx", XLSX, list));
            visit.follow("form[action='/people/imports'] button.main");
            visit.page.waitForSelector("#row-18");
            assertThat(visit.page.textContent("#row-3")).contains("không có đơn vị nào tên là “Phòng Mây”");
            assertThat(visit.page.locator(".tag.late").count()).isEqualTo(15);
            assertThat(visit.page.locator("form[action$='/application']").textContent())
                    .contains("1");
            mend(visit, 3, "unit", "Phòng Đê điều");
            mend(visit, 4, "name", "Quách Thị Hai");
            mend(visit, 5, "birth", "28/02/1980");
            mend(visit, 6, "birth", "1990");
            mend(visit, 7, "citizen_number", "970088000005");
            mend(visit, 8, "citizen_number", "970088000006");
            mend(visit, 10, "citizen_number", "970088000008");
            mend(visit, 11, "employment", "Viên chức");
            mend(visit, 13, "head", "");
            mend(visit, 15, "name", "Quách Văn Hải Hai");
            mend(visit, 16, "sex", "Nam");
            mend(visit, 17, "birth", "03/04/1981");
            assertThat(visit.page.locator(".tag.late").count()).isZero();
            visit.follow("form[action$='/application'] button.main");
            assertThat(visit.page.textContent(".note.ok")).contains("Đã nhập danh sách");
            visit.open("/people?q=quach");
            assertThat(visit.page.textContent(".pager")).contains("16");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_person_is_found_by_a_name_typed_without_accents() {
        var office = given.unit("Sở Văn thư", "SVT", given.unit("UBND tỉnh Sông Đuống", null));
        for (var name : List.of("Đoàn Thúy Vỹ", "Doãn Thụy Vi", "Vương Đức Thắng")) {
            addPerson.execute(new Person.Particulars(office, name, 1980, "Chuyên viên", false), given.administrator());
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.HEAD, office));
            visit.open("/people");
            visit.page.locator("#q").pressSequentially("vi doan");
            visit.page.waitForSelector("#found tbody:not(:has(tr:nth-child(3)))");
            assertThat(visit.page.locator("#found tbody tr td:first-child").allTextContents())
                    .containsExactlyInAnyOrder("Đoàn Thúy Vỹ", "Doãn Thụy Vi");
            visit.page.fill("#q", "vỹ đoàn");
            visit.page.waitForSelector("#found tbody tr:first-child a:text('Đoàn Thúy Vỹ')");
            visit.follow("#found tbody tr:first-child a");
            assertThat(visit.page.textContent("h1")).isEqualTo("Đoàn Thúy Vỹ");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void mend(Visit visit, int row, String column, String text) {
        visit.page.fill("#cell-" + row + "-" + column, text);
        visit.follow("form[action$='/rows/" + row + "'] button");
    }
}
