package vn.thidua.plan.print;

import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.support.GoldenFiles;

/// The printed files of a whole plan.
class PlanPaperTests {
    private static final String PLAN = "phuong-cua-bien-2026";

    private final GoldenFiles golden = new GoldenFiles("plan");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_a_plan_are_as_they_were_accepted() throws IOException {
        golden.hold(PLAN + ".document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold(PLAN + ".pdf.txt", pdfText(writer.pdf(paper())));
    }

    private static Paper paper() throws IOException {
        var plan = new PlanReader().read(Files.readString(Path.of("src/main/resources/demo", PLAN + ".txt")));
        return PlanPaper.of(plan.outline(), plan.content());
    }
}
