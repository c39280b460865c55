package vn.thidua.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.correct.CorrectedReading;

/// The figures of last year's plan beside this year's.
class FigureComparisonTests {
    @Test
    void a_figure_stands_beside_the_one_it_follows_with_what_it_gained() {
        assertThat(figures(
                        List.of("Đón 66.000 lượt khách.", "Trồng ít nhất 500 cây xanh."),
                        List.of("Trồng ít nhất 500 cây xanh.", "Đón 72.600 lượt khách.")))
                .extracting(
                        row -> value(row.before()),
                        row -> value(row.after()),
                        FigureComparison.Row::difference,
                        FigureComparison.Row::percent,
                        FigureComparison.Row::unchanged)
                .containsExactly(
                        tuple(500, 500, new BigDecimal("0"), new BigDecimal("0.0"), true),
                        tuple(66_000, 72_600, new BigDecimal("6600"), new BigDecimal("10.0"), false));
    }

    @Test
    void shares_differ_in_points_and_a_figure_of_one_side_only_is_new_or_gone() {
        var rows = figures(
                List.of("100% cán bộ ký giao ước thi đua.", "Giảm 40 hộ nghèo trong xã."),
                List.of("95% cán bộ ký giao ước thi đua.", "Xây dựng 12 mô hình dân vận khéo."));

        assertThat(rows.getFirst().difference()).isEqualByComparingTo("-5");
        assertThat(rows.getFirst().percent()).isNull();
        assertThat(rows)
                .extracting(FigureComparison.Row::isNew, FigureComparison.Row::gone)
                .containsExactly(tuple(false, false), tuple(true, false), tuple(false, true));
    }

    @Test
    void a_bound_that_became_stricter_is_not_unchanged() {
        var row = figures(List.of("Mỗi đội có 2 sáng kiến."), List.of("Mỗi đội có ít nhất 2 sáng kiến."))
                .getFirst();
        assertThat(row.unchanged()).isFalse();
        assertThat(row.difference()).isEqualByComparingTo("0");
    }

    @Test
    void titles_are_paired_by_name_and_level_and_those_without_a_figure_left_out() {
        var rows = figures(
                List.of(
                        "Danh hiệu “Lao động tiên tiến”: 40 cá nhân.",
                        "Danh hiệu “Tập thể lao động xuất sắc”: 02 tập thể."),
                List.of(
                        "Danh hiệu “Tập thể lao động xuất sắc”: 03 tập thể.",
                        "Danh hiệu “Lao động tiên tiến”: 42 cá nhân."));
        assertThat(rows)
                .extracting(row -> value(row.before()), row -> value(row.after()))
                .containsExactlyInAnyOrder(tuple(40, 42), tuple(2, 3));
    }

    private static @Nullable Integer value(@Nullable Measured measured) {
        return measured == null || measured.amount() == null
                ? null
                : measured.amount().value().intValue();
    }

    private static List<FigureComparison.Row> figures(List<String> before, List<String> after) {
        return FigureComparison.of(reading(before), reading(after)).rows();
    }

    private static CorrectedReading reading(List<String> sentences) {
        var text = new StringBuilder(
                "KẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\nPhòng Sông Xanh xây dựng kế hoạch như sau:\n\nI. CHỈ TIÊU THI ĐUA\n");
        for (int at = 0; at < sentences.size(); at++) {
            text.append("\n")
                    .append(at + 1)
                    .append(". ")
                    .append(sentences.get(at))
                    .append("\n");
        }
        return CorrectedReading.of(text.toString(), List.of());
    }
}
