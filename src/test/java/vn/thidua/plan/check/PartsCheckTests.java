package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.Finding.Severity;

class PartsCheckTests {
    private static final String SOUND = SamplePlan.of("2021", "1. Thi đua hoàn thành nhiệm vụ.");

    @ParameterizedTest
    @CsvSource(
            value = {
                "blank_number # Số: 15/KH-STC # Số:      /KH-STC",
                "blank_number # Số: 15/KH-STC # Số: …../KH-STC",
                "blank_date # ngày 12 tháng 01 năm 2021 # ngày     tháng     năm 2021",
                "blank_date # ngày 12 tháng 01 năm 2021 # ngày … tháng 01 năm 2021",
                "missing_block # Số: 15/KH-STC # ",
                "missing_block # Sơn Hải, ngày 12 tháng 01 năm 2021 # ",
                "missing_block # Lê Minh Khôi # ",
                "missing_block # GIÁM ĐỐC~~Lê Minh Khôi # ",
                "missing_block # Nơi nhận:~- Sở Nội vụ;~- Các phòng thuộc Sở;~- Lưu: VT. # ",
                "missing_block # - Sở Nội vụ;~- Các phòng thuộc Sở;~- Lưu: VT. # ",
                "missing_block # CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM~Độc lập - Tự do - Hạnh phúc # ",
                "closing_mark # Tài chính./. # Tài chính.",
                "closing_mark # Tài chính./. # Tài chính/.",
                "numeral_repeated # III. TỔ # II. TỔ",
                "numeral_skipped # III. TỔ # IV. TỔ",
                "numeral_order # III. TỔ # I. TỔ",
            },
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false)
    void misses_what_a_paper_must_have(String kind, String whole, String less) {
        assertThat(SamplePlan.kindsOf(SOUND)).isEmpty();
        var words = whole.strip().replace('~', '\n');
        assertThat(SOUND).contains(words);
        assertThat(SamplePlan.kindsOf(SOUND.replace(words, less == null ? "" : less.strip())))
                .contains(kind.strip());
    }

    /// NĐ 30/2020/NĐ-CP is in force from 05/03/2020; what held before is not in the rulebook.
    @ParameterizedTest
    @CsvSource(
            value = {
                "Số: 15/KH-STC # Số:      /KH-STC # 12 # 2021 # NĐ 30/2020/NĐ-CP Điều 8, Điều 15",
                "Lê Minh Khôi # '' # 12 # 2021 # NĐ 30/2020/NĐ-CP Điều 8, Điều 13",
                "Lê Minh Khôi # '' # 12 # 2019 # ''",
            },
            delimiter = '#')
    void cites_what_the_law_of_the_papers_day_says_of_papers(
            String whole, String less, String day, String year, String citation) {
        var paper = SOUND.replace("ngày 12 tháng 01 năm 2021", "ngày " + day + " tháng 01 năm " + year)
                .replace(whole, less);
        assertThat(SamplePlan.check(paper))
                .filteredOn(finding -> List.of("blank_number", "missing_block").contains(finding.kind()))
                .singleElement()
                .satisfies(finding -> assertThat(Objects.requireNonNullElse(finding.citation(), ""))
                        .isEqualTo(citation));
    }

    @Test
    void does_not_hold_a_paper_without_its_head_unfit_for_its_motto_alone() {
        assertThat(SamplePlan.check(
                        SOUND.replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTES));
    }

    @Test
    void knows_the_name_of_one_who_signs_for_another() {
        var deputy = SOUND.replace("GIÁM ĐỐC\n", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n");
        assertThat(SamplePlan.kindsOf(deputy)).isEmpty();
        assertThat(SamplePlan.kindsOf(deputy.replace("Lê Minh Khôi", ""))).containsExactly("missing_block");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "numeral_repeated # 1. Thi đua học tập. | 2. Thi đua lao động. | 2. Thi đua rèn luyện. # 1. Thi đua học tập. | 2. Thi đua lao động. | 3. Thi đua rèn luyện.",
                "numeral_skipped # 1. Thi đua học tập. | 2. Thi đua lao động. | 4. Thi đua rèn luyện. # 1. Thi đua học tập. | 1. Thi đua lao động. | 1. Thi đua rèn luyện.",
                "numeral_order # 1. Thi đua học tập. | 2. Thi đua lao động. | 3. Thi đua đọc sách. | 2. Thi đua rèn luyện. # 1. Thi đua học tập: | a) Đọc sách; | b) Viết chữ. | 2. Thi đua lao động.",
                "report_before_period_end # Báo cáo sơ kết 6 tháng đầu năm gửi về Văn phòng trước ngày 10/6/2021. # Báo cáo sơ kết 6 tháng đầu năm gửi về Văn phòng trước ngày 10/7/2021.",
                "report_before_period_end # Báo cáo kết quả quý I/2021 trước ngày 20/3/2021. # Báo cáo kết quả quý I/2021 trước ngày 05/4/2021.",
                "report_before_period_end # Báo cáo 9 tháng năm 2021 chậm nhất ngày 15/9/2021. # Báo cáo 9 tháng năm 2021 chậm nhất ngày 05/10/2021.",
                "report_before_period_end # Báo cáo tổng kết năm 2021 gửi trước ngày 15/11/2021. # Báo cáo tổng kết năm 2021 gửi trước ngày 15/01/2022.",
                "report_before_period_end # Gửi báo cáo sơ kết trước ngày 15/6/2021 (số liệu 6 tháng đầu năm 2021). # Gửi kế hoạch 6 tháng cuối năm 2021 trước ngày 15/6/2021.",
                "deadline_missing # Các phòng đăng ký thi đua gửi về Văn phòng Sở. # Các phòng đăng ký thi đua gửi về Văn phòng Sở trước ngày 28/02/2021.",
                "deadline_missing # Các phòng gửi báo cáo kết quả thực hiện về Văn phòng Sở. # Các phòng gửi báo cáo kết quả thực hiện về Văn phòng Sở định kỳ hàng quý.",
                "deadline_year # Gửi hồ sơ khen thưởng trước ngày 15/11/2025. # Gửi hồ sơ khen thưởng trước ngày 15/11/2021.",
                "duty_without_body # Theo dõi, đôn đốc việc thực hiện Kế hoạch. # Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch.",
                "duty_without_body # Tổng hợp kết quả, tham mưu khen thưởng. # Giao Văn phòng Sở tổng hợp kết quả, tham mưu khen thưởng.",
            },
            delimiter = '#')
    void tells_orders_that_do_not_hold_from_those_that_do(String kind, String faulty, String sound) {
        assertThat(kinds(kind, faulty)).as(faulty).contains(kind);
        assertThat(kinds(kind, sound)).as(sound).doesNotContain(kind);
    }

    private static java.util.List<String> kinds(String kind, String lines) {
        if (kind.startsWith("numeral")) {
            return SamplePlan.kinds(lines.replace(" | ", "\n"));
        }
        return SamplePlan.kindsOf(SOUND.replace("\n\nTrên đây", "\n2. " + lines + "\n\nTrên đây"));
    }
}
