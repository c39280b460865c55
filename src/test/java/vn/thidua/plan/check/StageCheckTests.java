package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageCheckTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "stage_overlap # - Đợt 1: Từ 15/01/2021 đến 30/6/2021. | - Đợt 2: Từ 01/6/2021 đến 31/12/2021. # - Đợt 1: Từ 15/01/2021 đến 30/6/2021. | - Đợt 2: Từ 01/7/2021 đến 31/12/2021.",
                "stage_overlap # - Giai đoạn 1: Từ tháng 02 đến hết tháng 7 năm 2021. | - Giai đoạn 2: Từ tháng 7 đến hết tháng 12 năm 2021. # - Giai đoạn 1: Từ tháng 02 đến hết tháng 6 năm 2021. | - Giai đoạn 2: Từ tháng 7 đến hết tháng 12 năm 2021.",
                "stage_gap # - Đợt 1: Từ 15/01/2021 đến 31/5/2021. | - Đợt 2: Từ 01/7/2021 đến 31/12/2021. # - Đợt 1: Từ 15/01/2021 đến 31/5/2021. | - Đợt 2: Từ 01/6/2021 đến 31/12/2021.",
                "stage_gap # - Đợt 1: Từ tháng 01 đến tháng 5 năm 2021. | - Đợt 2: Từ tháng 7 đến tháng 12 năm 2021. # - Đợt 1: Từ tháng 01 đến tháng 6 năm 2021. | - Đợt 2: Từ tháng 7 đến tháng 12 năm 2021.",
                "stage_gap # - Đợt 1: Từ 15/01/2021 đến 31/3/2021. | - Đợt 2: Từ 01/6/2021 đến 31/12/2021. # - Đợt 1: Từ 15/01/2021 đến 31/12/2021. | - Đợt 2: Từ 01/02/2021 đến 28/02/2021. | - Đợt 3: Từ 01/9/2021 đến 30/9/2021.",
                "stage_reversed # - Giai đoạn 1: Từ 30/6/2021 đến 15/01/2021. # - Giai đoạn 1: Từ 15/01/2021 đến 30/6/2021.",
                "stage_reversed # - Đợt 2: Từ ngày 01 tháng 11 năm 2021 đến ngày 31 tháng 8 năm 2021. # - Đợt 2: Từ ngày 01 tháng 8 năm 2021 đến ngày 30 tháng 11 năm 2021.",
                "stage_year # - Đợt 1: Từ tháng 01/2019 đến tháng 6/2019. # - Đợt 1: Từ tháng 01/2021 đến tháng 6/2021.",
                "stage_year # - Đợt 1: Từ 15/7/2022 đến 15/12/2022. # - Đợt 1: Từ 15/7/2021 đến 15/01/2022.",
            },
            delimiter = '#')
    void tells_stages_that_do_not_fit_from_those_that_do(String kind, String faulty, String sound) {
        assertThat(kinds(faulty)).as(faulty).contains(kind);
        assertThat(kinds(sound)).as(sound).noneMatch(other -> other.startsWith("stage_") && !other.equals("stage_end"));
    }

    private static java.util.List<String> kinds(String lines) {
        return SamplePlan.kinds(lines.replace(" | ", "\n"));
    }
}
