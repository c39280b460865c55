package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.PlanContent;

/// What a figure is made up of, in the ways plans say it.
class BreakdownTests {
    @Test
    void the_parts_of_the_figure_grown_from_are_kept_with_the_one_to_be_reached() {
        var target = targets("Tổng số khách: 66.177 lượt khách, trong đó có 1.427 lượt khách quốc tế; "
                        + "ước tính năm 2025 tăng 10% là: 72.795 lượt khách. Trồng 500 cây xanh.")
                .getFirst();

        assertThat(target.value()).isEqualByComparingTo("72795");
        assertThat(target.baseline()).isEqualByComparingTo("66177");
        assertThat(target.growth()).isEqualTo("10%");
        assertThat(target.breakdown())
                .containsExactly(new NumericTarget.Part("lượt khách quốc tế", new BigDecimal("1427")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Kết nạp 50 đoàn viên (gồm 30 nam, 20 nữ). # 30 nam; 20 nữ",
                "Kết nạp 50 đoàn viên (trong đó: 30 nam; 20 nữ) và trồng 90 cây xanh. # 30 nam; 20 nữ",
                "Xây dựng 20 công trình, bao gồm 12 công trình giao thông và 08 công trình thủy lợi. # 12 công trình giao thông; 8 công trình thủy lợi",
                "Xây dựng 20 công trình, gồm có: 12 công trình giao thông; 8 công trình thủy lợi. # 12 công trình giao thông; 8 công trình thủy lợi",
                "Xây dựng 20 công trình, bao gồm: khối phòng: 12 công trình, khối trường: 08 công trình. # 12 công trình khối phòng; 8 công trình khối trường",
                "Đón 50.000 lượt khách, trong đó có 6.200 lượt khách quốc tế. Có 300 hộ thoát nghèo. # 6.200 lượt khách quốc tế",
                "Đón 50.000 lượt khách trong năm 2025, trong đó năm 2025 có 6.200 lượt khách quốc tế; giảm 300 hộ nghèo. # 6.200 lượt khách quốc tế",
                "Tổ chức 40 lớp tập huấn (bao gồm cả 10 lớp trực tuyến). # 10 lớp trực tuyến"
            })
    void parts_are_read_in_their_order(String sentence, String parts) {
        assertThat(shown(targets(sentence).getFirst())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Đón 50.000 lượt khách. Trong tháng 6 trồng 300 cây xanh.",
                "Đón 50.000 lượt khách; trong đó chú trọng khách quốc tế; trồng 300 cây xanh.",
                "Đón 50.000 lượt khách, trong đó chú trọng khách quốc tế. Trồng 300 cây xanh.",
                "Đón 50.000 lượt khách, tăng so với năm 2024. Thành phần gồm 12 hộ dân."
            })
    void a_figure_not_broken_down_has_no_parts_and_borrows_none_of_the_next_sentence(String sentence) {
        assertThat(targets(sentence).getFirst().breakdown()).isEmpty();
    }

    @Test
    void the_parts_stand_in_the_json_of_the_reading_and_nowhere_else() {
        var json = new ReadingJson(message -> message.key());
        assertThat(json.write(read("Kết nạp 50 đoàn viên (gồm 30 nam, 20 nữ)."), List.of()))
                .containsIgnoringWhitespaces(
                        "\"breakdown\": [{\"name\": \"nam\", \"value\": 30}, {\"name\": \"nữ\", \"value\": 20}]");
        assertThat(json.write(read("Kết nạp 50 đoàn viên."), List.of())).doesNotContain("breakdown");
    }

    private static String shown(NumericTarget target) {
        return target.breakdown().stream()
                .map(part -> "%s %s"
                        .formatted("%,d".formatted(part.value().intValue()).replace(',', '.'), part.name()))
                .collect(Collectors.joining("; "));
    }

    private static List<NumericTarget> targets(String sentence) {
        PlanContent content = read(sentence).content();
        return content.targets();
    }

    private static Reading read(String sentence) {
        return new PlanReader()
                .read(
                        "KẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nPhòng Sông Xanh xây dựng kế hoạch như sau:\n\n"
                                + "I. CHỈ TIÊU\n\n1. " + sentence);
    }
}
