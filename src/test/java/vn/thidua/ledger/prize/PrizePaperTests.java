package vn.thidua.ledger.prize;

import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.TextBundles;
import vn.thidua.support.GoldenFiles;

/// The printed list by which prizes are paid.
class PrizePaperTests {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

    private final GoldenFiles golden = new GoldenFiles("ledger");
    private final PaperWriter writer = new PaperWriter();
    private final PrizeReckoning reckoning = new PrizeReckoning(Rulebook.load());

    @Test
    void the_files_of_a_list_are_as_they_were_accepted() throws IOException {
        golden.hold("prizes.document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold("prizes.pdf.txt", pdfText(writer.pdf(paper())));
    }

    private Paper paper() {
        var unit = new UnitView(
                new UnitId(new UUID(0, 1)), null, "Sở Nội vụ", "SNV", "SNV", UnitKind.DEPARTMENT, "Sông Lam", 1);
        var list = new PrizeList(
                List.of(
                        line("Phạm Bá Ấn", "LDTT", null, PrizeLine.Share.PAID),
                        line("Lê Thị Sen", "CSTDCS", 2_340_000L, PrizeLine.Share.PAID),
                        line("Lê Thị Sen", "LDTT", null, PrizeLine.Share.HIGHER_PAID),
                        line("Vi Thị Mây", "GK", 710_000L, PrizeLine.Share.PAID),
                        line("Hồ Văn Sơn", "GK", null, PrizeLine.Share.PAID)),
                false,
                List.of());
        return new PrizePaper(new TextBundles().in(Vietnamese.LOCALE))
                .of(list, unit, "UBND tỉnh Sông Lam", "Theo Quyết định số 15/QĐ-SNV ngày 20/12/2024", DAY);
    }

    private PrizeLine line(String name, String award, @Nullable Long money, PrizeLine.Share share) {
        var code = new AwardCode(award);
        var known = Objects.requireNonNull(Rulebook.load().award(code).orElse(null));
        var merit = new Merit(
                award.equals("GK") ? MeritKind.FORM : MeritKind.TITLE,
                code,
                known.nameOn(DAY),
                null,
                2024,
                null,
                new Decision("15/QĐ-SNV", DAY, "Giám đốc Sở Nội vụ"),
                money,
                "");
        var key = new UUID(0, 7);
        var subject = new Subject(Subject.Kind.PERSON, new UUID(0, 8));
        var entry = new LedgerEntry(
                1,
                key,
                LedgerEntry.Sort.RECORDED,
                new MeritId(key),
                merit,
                subject,
                name,
                new UnitId(new UUID(0, 1)),
                "Phòng Thi đua",
                "SNV",
                "",
                new UnitId(new UUID(0, 1)),
                "hand",
                "Trần Thị Mai",
                Instant.EPOCH);
        var rule = reckoning.law(DAY).severalTitles().orElse(null);
        return new PrizeLine(entry, subject, reckoning.of(code, Subject.Kind.PERSON, "", DAY), share, rule);
    }
}
