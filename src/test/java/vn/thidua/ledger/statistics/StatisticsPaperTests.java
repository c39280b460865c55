package vn.thidua.ledger.statistics;

import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.MeritKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.TextBundles;
import vn.thidua.support.GoldenFiles;

/// The printed yearly report: a table for each level, and forms by their kind of commendation.
class StatisticsPaperTests {
    private final GoldenFiles golden = new GoldenFiles("ledger");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_a_yearly_report_are_as_they_were_accepted() throws IOException {
        golden.hold("statistics.document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold("statistics.pdf.txt", pdfText(writer.pdf(paper())));
    }

    private static Paper paper() {
        var unit = new UnitView(
                new UnitId(new UUID(0, 1)), null, "Sở Nội vụ", "SNV", "SNV", UnitKind.DEPARTMENT, "Sông Lam", 1);
        var statistics = new Statistics(
                2025,
                2021,
                List.of(
                        cell(MeritKind.TITLE, "LDTT", "", 40, 0),
                        cell(MeritKind.TITLE, "TTLDTT", "", 0, 6),
                        cell(MeritKind.FORM, "GK", "theme", 9, 2),
                        cell(MeritKind.FORM, "GK", "", 3, 0),
                        cell(MeritKind.FORM, "BKT", "sudden", 1, 0)),
                List.of(
                        new Statistics.Named("LDTT", "Lao động tiên tiến", "grassroots"),
                        new Statistics.Named("TTLDTT", "Tập thể lao động tiên tiến", "grassroots"),
                        new Statistics.Named("GK", "Giấy khen", "grassroots"),
                        new Statistics.Named("BKT", "Bằng khen cấp tỉnh", "province")),
                List.of(
                        new Statistics.Named("merit", "Công trạng", ""),
                        new Statistics.Named("sudden", "Đột xuất", ""),
                        new Statistics.Named("theme", "Phong trào thi đua (gồm cả thi đua theo chuyên đề)", ""),
                        new Statistics.Named("", "", "")),
                List.of(new Statistics.Named("", "Sở Nội vụ", "")));
        return new StatisticsPaper(new TextBundles().in(Vietnamese.LOCALE))
                .of(statistics, unit, "UBND tỉnh Sông Lam", List.of(), LocalDate.of(2025, 12, 5));
    }

    /// Half of the people are women, a third work directly, one leads.
    private static Cell cell(MeritKind kind, String award, String occasion, int people, int units) {
        boolean title = kind == MeritKind.TITLE;
        int all = people + units;
        return new Cell(
                2025,
                kind,
                award,
                occasion,
                null,
                new Counts(
                        title ? all : 0,
                        title ? 0 : all,
                        people,
                        people / 2,
                        people / 3,
                        Math.min(people, 1),
                        units,
                        0));
    }
}
