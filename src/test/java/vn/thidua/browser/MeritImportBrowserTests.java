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

/// An office brings the merits of past years into the ledger, and takes them out again.
@BrowserTest
class MeritImportBrowserTests {
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
    void past_years_are_brought_in_decided_upon_and_taken_out_again() {
        var office = given.unit("Sở Thủy sản", "STS", given.unit("UBND tỉnh Sông Cầu", null));
        var division = given.unit("Phòng Nuôi trồng", "NT", office);
        for (var name : List.of("Quách Thị Một", "Quách Thị Hai", "Quách Thị Hai")) {
            addPerson.execute(
                    new Person.Particulars(division, name, 1980, "Chuyên viên", false), given.administrator());
        }
        var list = ListFile.xlsx(List.of(
                asList("SỞ THỦY SẢN"),
                asList("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ"),
                asList(1, "Quách Thị Một", "1980", "Phòng Nuôi trồng", "LĐTT", "2022", "5/QĐ-STS", "20/12/2022"),
                asList(2, "Quách Thị Hai", "1980", "Phòng Nuôi trồng", "LĐTT", "2022", "5/QĐ-STS", "20/12/2022"),
                asList(3, "Quách Thị Hai", "1980", "Phòng Nuôi trồng", "LĐTT", "2023", "9/QĐ-STS", "20/12/2023"),
                asList(4, "Quách Thị Một", "1980", "Phòng Nuôi trồng", "LĐTX", "2023", "9/QĐ-STS", "20/12/2023"),
                asList(5, "Phòng Nuôi trồng", "", "", "Tập thể lao động tiên tiến", "2023", "9/QĐ-STS", "20/12/2023")));
        var user = given.signsIn(Role.EMULATION_OFFICER, office);
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(user);
            visit.open("/ledger");
            visit.follow("a[href='/ledger/imports']");
            visit.page.setInputFiles("#file", new FilePayload("thanh-tich.xlsx", XLSX, list));
            visit.follow("form[action='/ledger/imports'] button.main");
            visit.page.waitForSelector("#row-7");
            assertThat(visit.page.textContent("#row-6")).contains("không hiểu “LĐTX”");
            visit.page.fill("#cell-6-what", "LĐTT");
            visit.follow("form[action$='/rows/6'] button");
            var address = visit.page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
            assertThat(new Barriers(chromium.browser(), port)
                            .met(user, List.of("/ledger/imports", address, address + "/doubts")))
                    .isEmpty();
            visit.follow(".card a[href$='/doubts']");
            visit.follow("#line-4 tbody tr:first-child button");
            assertThat(visit.page.textContent("main")).contains("Không còn ai cần xác định");
            visit.follow(".empty a");
            visit.follow("form[action$='/application'] button.main");
            visit.page.waitForSelector("form[action$='/undo']");
            assertThat(visit.page.textContent(".chips")).containsPattern("Đã ghi sổ\\s+5");
            visit.open("/ledger?q=quach thi hai");
            assertThat(visit.page.locator("#found tbody tr").count()).isEqualTo(2);
            visit.open(address);
            visit.page.fill("#reason", "Gửi nhầm tệp");
            visit.follow("form[action$='/undo'] button");
            visit.page.waitForSelector("text=Đã hoàn lại lúc");
            visit.open("/ledger?q=quach thi hai");
            assertThat(visit.page.locator("#found tbody tr").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
