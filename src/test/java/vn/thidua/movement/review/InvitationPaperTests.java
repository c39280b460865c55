package vn.thidua.movement.review;

import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;
import vn.thidua.support.GoldenFiles;

/// The printed invitation to a meeting.
class InvitationPaperTests {
    private final GoldenFiles golden = new GoldenFiles("movement");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_an_invitation_are_as_they_were_accepted() throws IOException {
        golden.hold("invitation.document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold("invitation.pdf.txt", pdfText(writer.pdf(paper())));
    }

    private static Paper paper() {
        var unit = new UnitView(
                new UnitId(new UUID(0, 1)), null, "Sở Công Thương", "Sở", "SCT", UnitKind.DEPARTMENT, "Sông Lam", 1);
        var call = new Review.Call(
                "Sơ kết giai đoạn 1",
                LocalDate.of(2026, 6, 30),
                LocalTime.of(8, 0),
                "Hội trường tầng 2, trụ sở Sở",
                "ông Trần Văn Bình, Giám đốc Sở",
                "Báo cáo kết quả thực hiện phong trào trong giai đoạn\nNhiệm vụ giai đoạn tiếp theo",
                "");
        return new InvitationPaper(new TextBundles().in(Vietnamese.LOCALE))
                .of(new InvitationPaper.Subject(
                        call,
                        "Phong trào thi đua năm 2026",
                        unit,
                        "UBND tỉnh Sông Lam",
                        List.of("Văn phòng Sở", "Phòng Kế hoạch", "Bà Lê Thị Mai, Chủ tịch Công đoàn ngành"),
                        "07",
                        "GM-SCT",
                        LocalDate.of(2026, 6, 22),
                        new Paper.Signature(List.of("Giám đốc"), "Trần Văn Bình")));
    }
}
