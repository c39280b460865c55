package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisCheckTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "basis_expired # 2026 # Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ; # Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
                "basis_expired # 2026 # Căn cứ Luật Thi đua, khen thưởng năm 2003; # Căn cứ Luật Thi đua, khen thưởng năm 2022;",
                "basis_expired # 2026 # Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; # Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                "basis_expired # 2025 # Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ; # Căn cứ Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ Nội vụ;",
                "basis_superseded # 2026 # Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị; # Thực hiện Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024 của Bộ Chính trị;",
                "basis_superseded # 2026 # Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị; # Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 và Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị;",
                "basis_superseded # 2026 # Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị; # Thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị;",
                "basis_not_yet # 2023 # Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ; Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15; # Căn cứ Nghị định số 91/2017/NĐ-CP của Chính phủ;",
                "basis_not_yet # 2022 # Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022; # Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26 tháng 11 năm 2003;",
                "basis_date # 2026 # Căn cứ Nghị định số 152/2025/NĐ-CP ngày 15 tháng 6 năm 2025 của Chính phủ; # Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
                "basis_date # 2026 # Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 16/6/2022; # Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;",
                "basis_date # 2026 # Căn cứ Luật Thi đua, khen thưởng ngày 16 tháng 6 năm 2022; # Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                "basis_date # 2026 # Căn cứ Nghị định số 152/2025/NĐ-CP ngày 31 tháng 6 năm 2025 của Chính phủ; # Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ;",
                "basis_number # 2026 # Căn cứ Luật Thi đua, khen thưởng số 07/2022/QH15; # Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;",
                "basis_number # 2026 # Căn cứ Nghị định số 153/2025/NĐ-CP của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng; # Căn cứ Nghị định số 153/2025/NĐ-CP của Chính phủ về một việc khác;",
                "basis_number # 2026 # Căn cứ Luật Thi đua, khen thưởng năm 2021; # Căn cứ Luật Thi đua, khen thưởng năm 2022;",
                "basis_number # 2026 # Căn cứ Nghị định số 152/2024/NĐ-CP quy định chi tiết thi hành Luật Thi đua, khen thưởng; # Căn cứ Nghị định số 152/2025/NĐ-CP quy định chi tiết thi hành Luật Thi đua, khen thưởng;",
            },
            delimiter = '#')
    void tells_a_basis_that_does_not_hold_from_one_that_does(String kind, String year, String faulty, String sound) {
        assertThat(kinds(faulty, year)).as(faulty).contains(kind);
        assertThat(kinds(sound, year)).as(sound).noneMatch(other -> other.startsWith("basis_"));
    }

    private static java.util.List<String> kinds(String basis, String year) {
        return SamplePlan.kindsOf(SamplePlan.on(basis, year, "1. Thi đua hoàn thành nhiệm vụ."));
    }
}
