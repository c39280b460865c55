package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardChecksTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "title_unknown # 2021 # - Danh hiệu “Ngôi sao sáng của Sở”: 02 cá nhân. # - Danh hiệu “Lao động tiên tiến”: 02 cá nhân.",
                "spelling # 2021 # - Danh hiệu “Lao động tiến tiến”: 20 cá nhân. # - Danh hiệu “Lao động tiên tiến”: 20 cá nhân.",
                "spelling # 2021 # - Danh hiệu “Tập thể lao động suất sắc”: 02 tập thể. # - Danh hiệu “Tập thể lao động xuất sắc”: 02 tập thể.",
                "title_variant # 2021 # - Danh hiệu Chiến sĩ thi đua cấp cơ sở: 02 cá nhân. # - Danh hiệu Chiến sĩ thi đua cấp tỉnh: 02 cá nhân.",
                "award_authority # 2021 # Tặng Giấy khen của UBND huyện cho 02 tập thể. # Tặng Giấy khen của Chủ tịch UBND huyện cho 02 tập thể.",
                "award_authority # 2021 # Giám đốc Sở tặng Bằng khen cho 02 tập thể. # Giám đốc Sở tặng Giấy khen cho 02 tập thể.",
                "award_authority # 2021 # Giám đốc Sở tặng Cờ thi đua của Chính phủ cho 01 tập thể. # Đề nghị Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho 01 tập thể.",
                "ratio_check # 2021 # - Danh hiệu “Lao động tiên tiến”: trên 65 cá nhân. | - Danh hiệu “Chiến sĩ thi đua cơ sở”: 15 cá nhân. # - Danh hiệu “Lao động tiên tiến”: trên 65 cá nhân. | - Danh hiệu “Chiến sĩ thi đua cơ sở”: 09 cá nhân.",
                "ratio_check # 2021 # - Danh hiệu “Chiến sĩ thi đua cơ sở”: 20% trong số cá nhân đạt Lao động tiên tiến. # - Danh hiệu “Chiến sĩ thi đua cơ sở”: 15% trong số cá nhân đạt Lao động tiên tiến.",
                "anniversary_count # 2021 # Chào mừng kỷ niệm 74 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam. # Chào mừng kỷ niệm 76 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam.",
                "anniversary_count # 2025 # Chào mừng 79 năm Cách mạng tháng Tám và Quốc khánh (02/9/1945 - 02/9/2025). # Chào mừng 80 năm Cách mạng tháng Tám và Quốc khánh (02/9/1945 - 02/9/2025).",
                "anniversary_vs_plan_year # 2022 # Chào mừng 91 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2020). | Chào mừng 90 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2021). # Chào mừng 91 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2022).",
            },
            delimiter = '#')
    void tells_awards_and_anniversaries_that_do_not_hold(String kind, String year, String faulty, String sound) {
        assertThat(kinds(year, faulty)).as(faulty).contains(kind);
        assertThat(kinds(year, sound)).as(sound).doesNotContain(kind);
    }

    @Test
    void a_title_is_sound_only_in_the_years_the_law_knows_it() {
        var title = "- Danh hiệu “Xã, phường, đặc khu tiêu biểu”: 02 tập thể.";
        assertThat(SamplePlan.RULEBOOK.award("Xã, phường, đặc khu tiêu biểu"))
                .map(match -> match.award().code())
                .hasValueSatisfying(code -> assertThat(code).hasToString("XPTB"));
        assertThat(kinds("2021", title)).contains("title_not_in_force");
        assertThat(kinds("2025", title)).doesNotContain("title_not_in_force");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Thi đua đua hoàn thành # repetition # Thi đua hoàn thành",
                "phong tràothi đua # spelling # phong trào thi đua",
                "các tập thểvà cá nhân # spelling # các tập thể và cá nhân",
                "kết quã công tác # spelling # kết quả công tác",
                "thực hiên nhiệm vụ # spelling # thực hiện nhiệm vụ",
                "nâng cao chất luợng # spelling # nâng cao chất lượng",
                "Phần đầu hoàn thành # spelling # Phấn đấu hoàn thành",
                "Khôi trưởng tổng hợp # spelling # Khối trưởng tổng hợp",
                "đơn vị tiến tiến # spelling # đơn vị tiên tiến",
                "tạo sự chuyên biến # spelling # tạo sự chuyển biến",
                "cán cán bộ # repetition # cán bộ",
            },
            delimiter = '#')
    void tells_typing_faults_from_right_words(String faulty, String kind, String sound) {
        assertThat(SamplePlan.kinds("1. Các phòng " + faulty + ".")).as(faulty).contains(kind);
        assertThat(SamplePlan.kinds("1. Các phòng " + sound + ".")).as(sound).isEmpty();
    }

    private static java.util.List<String> kinds(String year, String lines) {
        return SamplePlan.kindsOf(SamplePlan.of(year, lines.replace(" | ", "\n")));
    }
}
