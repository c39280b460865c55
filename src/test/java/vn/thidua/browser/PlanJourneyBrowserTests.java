package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.usecase.ResetPassword;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;

/// The office's own way: sign in, drop in the Word file, mend, submit, sign, print.
@BrowserTest
class PlanJourneyBrowserTests {
    private static final String[] PARAGRAPHS = {
        "UBND TỈNH TRÀ LĨNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ GIAO THÔNG",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:       /KH-SGT",
        "Trà Lĩnh, ngày      tháng      năm 2026",
        "KẾ HOẠCH",
        "Phát động phong trào thi đua năm 2026",
        "Sở Giao thông phát động phong trào thi đua năm 2026 như sau:",
        "I. MỤC ĐÍCH",
        "- Động viên công chức phần đầu hoàn thành nhiệm vụ năm 2026.",
        "II. THỜI GIAN",
        "1. Giai đoạn 1: Từ 01/01/2025 đến 30/6/2025.",
        "2. Giai đoạn 2: Từ 01/7/2026 đến 31/12/2026.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.",
        "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Giao thông./.",
        "Nơi nhận:",
        "- UBND tỉnh;",
        "- Lưu: VT.",
        "GIÁM ĐỐC",
        "Phan Thị Lan"
    };

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResetPassword resetPassword;

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
    void a_handed_out_password_is_changed_at_the_first_sign_in() {
        var unit = given.unit("Sở Giao thông", "SGT", given.unit("UBND tỉnh Trà Lĩnh", null));
        var userName = given.signsIn(Role.EMULATION_OFFICER, unit);
        var account = accounts.findByUserName(userName).orElseThrow();
        var handedOut = resetPassword
                .execute(new AccountId(account.actor().account()), given.administrator())
                .password();
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(userName, handedOut);
            visit.page.fill("#current", handedOut);
            visit.page.fill("#password", "nắng tháng tám rực rỡ");
            visit.page.fill("#repeated", "nắng tháng tám rực rỡ");
            visit.follow("form[action='/account/password'] button.main");
            visit.open("/plans");
            assertThat(visit.page.textContent("h1")).isEqualTo("Kế hoạch");
            visit.follow("form[action='/sign-out'] button");
            visit.signIn(userName, "nắng tháng tám rực rỡ");
            assertThat(visit.page.textContent("h1")).startsWith("Chào ");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_word_file_becomes_an_issued_plan() throws IOException {
        var unit = given.unit("Sở Giao thông", "SGT", given.unit("UBND tỉnh Trà Lĩnh", null));
        var address = officerPreparesThePlan(unit);
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.HEAD, unit));
            visit.open(address);
            visit.follow("a[href$='/issue']");
            visit.page.fill("#date", "31/02/2026");
            visit.page.click("form[action$='/issue'] button.main");
            assertThat(visit.page.textContent(".errors")).contains("14/08/2026");
            visit.page.fill("#date", "20/01/2026");
            visit.follow("form[action$='/issue'] button.main");
            assertThat(visit.page.textContent("main")).contains("01/KH-SGT");
            assertThat(visit.page.querySelector("form[action$='/submission']")).isNull();

            visit.page.click("details.menu summary");
            var word = visit.page.waitForDownload(() -> visit.page.click("a[href$='/paper.docx']"));
            try (var document = new XWPFDocument(Files.newInputStream(word.path()))) {
                assertThat(document.getBodyElements()).isNotEmpty();
            }
            var pdf = visit.page.request().get(visit.page.url().replaceFirst("#.*", "") + "/paper.pdf");
            try (var paper = Loader.loadPDF(pdf.body())) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Số: 01/KH-SGT")
                        .contains("ngày 20 tháng 01 năm 2026");
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /// @return where the submitted plan stands
    private String officerPreparesThePlan(UnitId unit) throws IOException {
        try (var visit = new Visit(chromium.browser(), port)) {
            var page = visit.page;
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, unit));
            visit.follow("a[href='/plans/new']");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "ke-hoach-2026.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            docx()));
            visit.follow("form[action='/plans/files'] button.main");
            assertThat(page.textContent("h1")).isEqualTo("Phát động phong trào thi đua năm 2026");

            // a slip of the pen: the proposal is taken
            visit.follow(".finding:has-text('phần đầu') form[action$='/fix'] button");
            assertThat(page.textContent(".paper")).contains("phấn đấu").doesNotContain("phần đầu");

            // a stage of the wrong year: written over by hand, kept and checked while typing
            var stage = ".block:has-text('Giai đoạn 1: Từ 01/01/2025')";
            page.hover(stage);
            page.click(stage + " a[href*='/passages/']");
            page.waitForSelector(".block textarea");
            page.fill(".block textarea", "1. Giai đoạn 1: Từ 01/01/2026 đến 30/6/2026.");
            page.waitForSelector("#kept:has-text('Đã tự lưu')");
            assertThat(page.textContent("#beside")).doesNotContain("01/01/2025");
            visit.follow(".block form button.main");
            assertThat(page.textContent(".paper")).contains("Từ 01/01/2026 đến 30/6/2026");

            // undone and done again
            visit.follow("[data-undo]");
            assertThat(page.textContent(".paper")).contains("01/01/2025");
            visit.follow("[data-redo]");

            // what the reader understood is set right
            page.click("[id^='p-MILESTONE-0'] a[href*='/provisions/']");
            page.waitForSelector("[id^='p-MILESTONE-0'] form");
            page.fill("[id^='p-MILESTONE-0'] [name=who]", "Trưởng các phòng");
            visit.follow("[id^='p-MILESTONE-0'] form button.main");
            assertThat(page.textContent("#p-MILESTONE-0"))
                    .contains("Trưởng các phòng")
                    .contains("đã sửa tay");

            visit.follow("form[action$='/submission'] button");
            assertThat(page.textContent("main")).contains("Chờ ký");
            assertThat(visit.complaints()).isEmpty();
            return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
        }
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var paragraph : PARAGRAPHS) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
            assertThat(new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray())).getParagraphs())
                    .hasSize(PARAGRAPHS.length);
            return bytes.toByteArray();
        }
    }
}
