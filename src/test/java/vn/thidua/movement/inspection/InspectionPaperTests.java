package vn.thidua.movement.inspection;

import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;
import vn.thidua.support.GoldenFiles;

/// The printed record of an inspection.
class InspectionPaperTests {
    private final GoldenFiles golden = new GoldenFiles("movement");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_a_record_are_as_they_were_accepted() throws IOException {
        golden.hold("inspection.document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold("inspection.pdf.txt", pdfText(writer.pdf(paper())));
    }

    private static Paper paper() {
        var unit = new UnitView(
                new UnitId(new UUID(0, 1)), null, "Sở Công Thương", "Sở", "SCT", UnitKind.DEPARTMENT, "Sông Lam", 1);
        var inspected = new UnitView(
                new UnitId(new UUID(0, 2)), unit.id(), "Phòng Kế hoạch", "PKH", "", UnitKind.DIVISION, "", 2);
        var outline = new Inspection.Outline(
                LocalDate.of(2026, 4, 6),
                "Bà Lê Thị Mai, Chánh Văn phòng, Trưởng đoàn\nÔng Hồ Văn Sơn, chuyên viên",
                "Việc đăng ký thi đua năm 2026\nViệc bình xét quý I");
        var inspection = Inspection.planned(
                        MovementId.next(),
                        unit.id(),
                        inspected.id(),
                        outline,
                        new Actor(new UUID(0, 3), null, "Lê Thị Mai"),
                        Instant.EPOCH)
                .held(new Inspection.Outcome(
                        LocalDate.of(2026, 4, 7),
                        "Ông Vi Văn Thắng, Trưởng phòng",
                        "Phòng đã đăng ký đủ danh hiệu, đúng thời hạn.\nChưa lưu biên bản bình xét quý I."));
        var mending = new Mending(
                1,
                "Bổ sung biên bản bình xét quý I",
                LocalDate.of(2026, 4, 20),
                new DutyId(new UUID(0, 4)),
                DutyState.OPEN);
        return new InspectionPaper(new TextBundles().in(Vietnamese.LOCALE))
                .of(new InspectionPaper.Subject(
                        inspection,
                        List.of(mending),
                        unit,
                        "UBND tỉnh Sông Lam",
                        inspected,
                        "BB",
                        "05/KH-SCT",
                        "Phong trào thi đua năm 2026"));
    }
}
