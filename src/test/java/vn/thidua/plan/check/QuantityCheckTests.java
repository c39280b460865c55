package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityCheckTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "amount_words # Thưởng 5.000.000 đồng (Bằng chữ: Sáu triệu đồng chẵn). # Thưởng 5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn).",
                "amount_words # Kinh phí 12.500.000đ (mười hai triệu bốn trăm nghìn đồng). # Kinh phí 12.500.000đ (mười hai triệu năm trăm nghìn đồng).",
                "amount_words # Kinh phí 125,5 triệu đồng (một trăm hai mươi lăm triệu sáu trăm nghìn đồng). # Kinh phí 125,5 triệu đồng (một trăm hai mươi lăm triệu năm trăm nghìn đồng).",
                "amount_words # Chọn 05 (bốn) tập thể tiêu biểu. # Chọn 05 (năm) tập thể tiêu biểu.",
                "growth # Năm 2020 thu 200 tỷ đồng, năm 2021 tăng 15% đạt 250 tỷ đồng. # Năm 2020 thu 200 tỷ đồng, năm 2021 tăng 15% đạt 230 tỷ đồng.",
                "growth # Có 400 hộ nghèo, năm 2021 giảm 10% còn 340 hộ. # Có 400 hộ nghèo, năm 2021 giảm 10% còn 360 hộ.",
                "growth # Tăng số sáng kiến từ 40 lên 50 sáng kiến (tăng 20%). # Tăng số sáng kiến từ 40 lên 50 sáng kiến (tăng 25%).",
                "growth # Giảm số hộ nghèo từ 350 hộ xuống còn 280 hộ, tương đương giảm 30%. # Giảm số hộ nghèo từ 350 hộ xuống còn 280 hộ, tương đương giảm 20%.",
                "growth # Năm 2020 thu 200 tỷ đồng, năm 2021 tăng 15% đạt 250 tỷ đồng. # Năm 2020 thu 200 tỷ đồng, năm 2021 tăng trên 15% đạt 235 tỷ đồng.",
                "rounding # Năm 2020 đón 66.177 lượt khách, năm 2021 tăng 10% là 72.800 lượt khách. # Năm 2020 đón 66.177 lượt khách, năm 2021 tăng 10% là 80.000 lượt khách.",
                "rounding # Tăng sản lượng từ 7 tấn lên 8 tấn (tăng 14,3%). # Tăng sản lượng từ 8 tấn lên 10 tấn (tăng 25%).",
                "ratio_over # Phấn đấu 110% số hộ đạt Gia đình văn hóa. # Phấn đấu vượt 110% chỉ tiêu được giao.",
                "ratio_over # Tỷ lệ học sinh lên lớp đạt 101%. # Tỷ lệ thu ngân sách đạt 101% dự toán.",
                "ratio_over # Có 100,5% đảng viên hoàn thành tốt nhiệm vụ. # Có 100% đảng viên hoàn thành tốt nhiệm vụ.",
                "breakdown_sum # Khen thưởng 30 cá nhân, gồm 12 cá nhân khối A và 15 cá nhân khối B. # Khen thưởng 30 cá nhân, gồm 15 cá nhân khối A và 15 cá nhân khối B.",
                "breakdown_sum # Đón 50.000 lượt khách, trong đó có 62.000 lượt khách quốc tế. # Đón 50.000 lượt khách, trong đó có 6.200 lượt khách quốc tế.",
                "breakdown_sum # Tặng Giấy khen cho 10 tập thể (trong đó: 06 tập thể khối phòng, 05 tập thể khối trường). # Tặng Giấy khen cho 10 tập thể (trong đó: 06 tập thể khối phòng, 04 tập thể khối trường).",
                "breakdown_sum # Tổng số 20 công trình, bao gồm: | + Khối phòng: 12 công trình; | + Khối trường: 10 công trình. # Tổng số 20 công trình, bao gồm: | + Khối phòng: 12 công trình; | + Khối trường: 08 công trình.",
            },
            delimiter = '#')
    void tells_figures_that_do_not_agree_from_those_that_do(String kind, String faulty, String sound) {
        assertThat(kinds(faulty)).as(faulty).contains(kind);
        assertThat(kinds(sound)).as(sound).doesNotContain(kind);
    }

    private static java.util.List<String> kinds(String lines) {
        return SamplePlan.kinds("1. " + lines.replace(" | ", "\n"));
    }
}
