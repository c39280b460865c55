package vn.thidua.plan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.PlanReader;

/// Last year's plan for this year: what moves and what stays.
class YearShiftTests {
    private static final String TEXT = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ CÔNG THƯƠNG
            Độc lập - Tự do - Hạnh phúc

            Số: 12/KH-SCT
            Sông Lam, ngày 10 tháng 01 năm 2024

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2024

            Căn cứ Kế hoạch số 68/KH-UBND ngày 06 tháng 12 năm 2023 của Ủy ban nhân dân tỉnh Sông Lam;
            Thực hiện Nghị quyết của Đảng bộ giai đoạn 2021 - 2025, Sở Công Thương phát động thi đua như sau:

            I. THỜI GIAN
            1. Giai đoạn 1: Từ 01/01/2024 đến 30/6/2024: chào mừng 94 năm thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024).
            2. Giai đoạn 2: Từ 01/7/2024 đến 31/12/2024.
            3. Các phòng gửi đăng ký về Văn phòng Sở trước ngày 29/02/2024; báo cáo năm gửi trước ngày 15/01/2025.
            4. Doanh thu tăng 10% so với năm 2023.

            Nơi nhận:
            - Lưu: VT.

            GIÁM ĐỐC

            Trần Văn Bình
            """;

    private final YearShift.Shifted shifted = YearShift.shift(new PlanReader().read(TEXT), 2024, 2025);

    @Test
    void dates_of_the_plan_move_to_the_new_year() {
        assertThat(shifted.text())
                .contains("thi đua năm 2025")
                .contains("Từ 01/01/2025 đến 30/6/2025")
                .contains("Từ 01/7/2025 đến 31/12/2025")
                .contains("trước ngày 15/01/2026")
                .contains("so với năm 2024");
    }

    @Test
    void anniversaries_are_counted_anew() {
        assertThat(shifted.text()).contains("95 năm thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)");
        assertThat(shifted.anniversaries()).isEqualTo(1);
    }

    @Test
    void the_leap_day_becomes_the_last_of_february() {
        assertThat(shifted.text()).contains("trước ngày 28/02/2025");
    }

    @Test
    void what_is_cited_and_periods_of_years_stay() {
        assertThat(shifted.text())
                .contains("68/KH-UBND ngày 06 tháng 12 năm 2023")
                .contains("giai đoạn 2021 - 2025");
    }

    @Test
    void number_and_date_are_blank_again() {
        var head = new PlanReader().read(shifted.text()).content().letterhead();
        assertThat(head.number()).isNull();
        assertThat(head.symbol()).isEqualTo("KH-SCT");
        assertThat(head.planYear()).isEqualTo(2025);
        assertThat(shifted.text()).doesNotContain("ngày 10 tháng 01");
    }
}
