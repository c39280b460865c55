package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlanTextTests {
    @Test
    void composes_letters_and_drops_what_cannot_be_seen() {
        var decomposed = Normalizer.normalize("Kế\u00a0hoạch\u200b số\u00ad 1", Normalizer.Form.NFD);

        assertThat(PlanText.of(decomposed).text()).isEqualTo("Kế hoạch số 1");
    }

    @Test
    void takes_off_the_marks_of_a_converter() {
        assertThat(PlanText.of("# **KẾ HOẠCH**").text()).isEqualTo("KẾ HOẠCH");
        assertThat(PlanText.of("Số: *114* /KH-VP").text()).isEqualTo("Số: 114 /KH-VP");
        assertThat(PlanText.of("\\- Hiến máu; **1\\. Mục đích**").text()).isEqualTo("- Hiến máu; 1. Mục đích");
        assertThat(PlanText.of("* Một gạch đầu dòng").text()).isEqualTo("* Một gạch đầu dòng");
        assertThat(PlanText.of("|---|---|\n| STT | Nội dung |").text()).isEqualTo("STT | Nội dung");
    }

    @Test
    void joins_hard_wrapped_lines_and_sets_a_page_number_behind_its_paragraph() {
        var text = PlanText.of("""
                KẾ HOẠCH
                Thi đua năm 2024
                I. MỤC ĐÍCH
                Động viên cán bộ và Nhân dân trong toàn huyện vượt qua khó khăn, chung tay
                xây dựng quê hương, hoàn thành các chỉ tiêu của năm
                3
                2024 do Hội đồng nhân dân huyện giao.
                II. YÊU CẦU
                """);

        assertThat(text.lines())
                .containsExactly(
                        "KẾ HOẠCH",
                        "Thi đua năm 2024",
                        "I. MỤC ĐÍCH",
                        "Động viên cán bộ và Nhân dân trong toàn huyện vượt qua khó khăn, chung tay xây dựng quê hương, "
                                + "hoàn thành các chỉ tiêu của năm 2024 do Hội đồng nhân dân huyện giao.",
                        "3",
                        "II. YÊU CẦU");
    }

    @Test
    void takes_apart_columns_set_on_one_line() {
        var text = PlanText.of("""
                UBND XÃ HÒA AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/KH-UBND Hòa An, ngày 03 tháng 02 năm 2024
                KẾ HOẠCH
                Nơi nhận:                 TM. ỦY BAN NHÂN DÂN
                - Đảng ủy;                    CHỦ TỊCH
                - Lưu: VT.
                                              Lê Văn Hạnh
                """);

        assertThat(text.lines())
                .containsExactly(
                        "UBND XÃ HÒA AN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/KH-UBND",
                        "Hòa An, ngày 03 tháng 02 năm 2024",
                        "KẾ HOẠCH",
                        "Nơi nhận:",
                        "- Đảng ủy;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Lê Văn Hạnh");
    }
}
