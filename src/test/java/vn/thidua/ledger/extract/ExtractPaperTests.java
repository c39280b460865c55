package vn.thidua.ledger.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.support.GoldenFiles.part;
import static vn.thidua.support.GoldenFiles.pdfText;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.verify.Code;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.GoldenFiles;

/// The printed extract.
class ExtractPaperTests {
    private final GoldenFiles golden = new GoldenFiles("ledger");
    private final PaperWriter writer = new PaperWriter();

    @Test
    void the_files_of_an_extract_are_as_they_were_accepted() throws IOException {
        golden.hold("extract.document.xml", part(writer.docx(paper()), "word/document.xml"));
        golden.hold("extract.pdf.txt", pdfText(writer.pdf(paper())));
    }

    @Test
    void the_word_file_holds_the_qr_code() throws IOException {
        assertThat(part(writer.docx(paper()), "word/media/picture1.png")).contains("PNG");
        assertThat(part(writer.docx(paper()), "[Content_Types].xml")).contains("image/png");
    }

    @Test
    void an_extract_of_before_kinds_of_commendation_were_kept_is_read_on() {
        var json = JsonMapper.builder().build();
        var line = line(MeritKind.FORM, "GK", "Giấy khen", null, 2023, "16/QĐ-SNV");
        var older = json.writeValueAsString(line).replaceFirst(",?\"occasion\":\"[^\"]*\"", "");

        assertThat(older).doesNotContain("occasion");
        assertThat(json.readValue(older, ExtractContent.Line.class).occasion()).isEmpty();
    }

    private static Paper paper() {
        var content = new ExtractContent(
                Subject.Kind.PERSON,
                "Lê Thị Sen",
                1980,
                "Phòng Thi đua",
                "Sở Nội vụ",
                "UBND tỉnh Sông Lam",
                "Sông Lam",
                "Bà Lê Thị Sen",
                "Bổ sung hồ sơ đề nghị khen thưởng",
                Set.of(MeritKind.RATING, MeritKind.INITIATIVE),
                "Giám đốc",
                "Nguyễn Văn Bình",
                LocalDate.of(2026, 3, 2),
                List.of(
                        line(MeritKind.TITLE, "LDTT", "Lao động tiên tiến", null, 2021, "2021/QĐ-SNV"),
                        line(MeritKind.RATING, "", "", Grade.GOOD, 2021, ""),
                        line(MeritKind.TITLE, "CSTDCS", "Chiến sĩ thi đua cơ sở", null, 2023, "15/QĐ-SNV"),
                        line(MeritKind.FORM, "GK", "Giấy khen", null, 2023, "16/QĐ-SNV"),
                        line(MeritKind.INITIATIVE, "", "Số hóa sổ lưu", Grade.GRASSROOTS, 2023, "7/QĐ-SNV")));
        var extract = new Extract(
                new ExtractId(new UUID(0, 1)),
                new UnitId(new UUID(0, 2)),
                2026,
                7,
                "TL-SNV",
                new Code("7K3M9QWX2BTRH5VN"),
                new Subject(Subject.Kind.PERSON, new UUID(0, 3)),
                content,
                new byte[0],
                true,
                new UUID(0, 4),
                "Trần Thị Mai",
                Instant.EPOCH,
                null);
        var page = "https://thidua.songlam.example/verify";
        return new ExtractPaper(new TextBundles().in(Vietnamese.LOCALE))
                .of(extract, page, page + "?code=7K3M-9QWX-2BTR-H5VN");
    }

    private static ExtractContent.Line line(
            MeritKind kind, String award, String words, @Nullable Grade grade, int year, String number) {
        return new ExtractContent.Line(
                new UUID(0, 9),
                1,
                kind,
                award,
                words,
                grade,
                year,
                null,
                number,
                number.isEmpty() ? null : LocalDate.of(year, 12, 20),
                number.isEmpty() ? "" : "Giám đốc Sở Nội vụ",
                "Phòng Thi đua",
                "",
                kind == MeritKind.FORM ? "Đột xuất" : "");
    }
}
