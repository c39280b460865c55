package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.PartialDate;

class SpokenDatesTests {
    private static final Years PLAN = new Years(2025, false, PartialDate.of(2025, 1, 20));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Gửi về Văn phòng trước ngày 15/6/2025.                          | before 2025-06-15
            Các tổ gửi danh sách trước 20/11/2025 để tổng hợp.              | before 2025-11-20
            Nộp báo cáo chậm nhất ngày 05 tháng 12 năm 2025.                | by 2025-12-05
            Hoàn thành chậm nhất vào cuối quý III/2025.                     | by 2025-09-30
            Hoàn thành trong tháng 8/2025.                                  | within 2025-08
            Hội thi diễn ra vào tháng 4 năm 2026.                           | within 2026-04
            Báo cáo không quá 15/02.                                        | by 2025-02-15
            Gửi hồ sơ trước ngày 10/01.                                     | before 2026-01-10
            Thực hiện đến hết tháng 3 năm 2026.                             | by 2026-03-31
            Thi đua đến hết năm 2025.                                       | by 2025-12-31
            Gửi báo cáo trước ngày 15/6 và 01/12.                           | before 2025-06-15; before 2025-12-01
            Hội nghị bắt đầu lúc 14h00 ngày 26/9/2025.                      | on 2025-09-26
            Lễ phát động vào lúc 07 giờ 30 phút, ngày 03/3/2025.            | on 2025-03-03
            Từ ngày 08 đến ngày 10 tháng 12 năm 2025, đoàn kiểm tra làm việc. | from-to 2025-12-08..2025-12-10
            Từ 01/01 đến 30/6/2025                                          | from-to 2025-01-01..2025-06-30
            Từ tháng 01 đến hết tháng 6 năm 2025                            | from-to 2025-01..2025-06-30
            Từ tháng 8 năm 2025 đến cuối tháng 12 năm 2025                  | from-to 2025-08..2025-12-31
            Từ đầu năm 2025 đến ngày 30/6/2025                              | from-to 2025-01-01..2025-06-30
            Từ ngày 01/7/2025 đến hết năm 2025                              | from-to 2025-07-01..2025-12-31
            Từ tháng 11/2025 đến tháng 02/2026                              | from-to 2025-11..2026-02
            Từ sau 30/10/2025 các tổ tiếp tục đăng ký                       | from-to 2025-10-30..null
            10 ngày làm việc (từ 03/3 đến 14/3/2025)                        | from-to 2025-03-03..2025-03-14
            Báo cáo trước ngày 05/01 hàng năm                               | recurring trước ngày 05/01 hàng năm
            Gửi số liệu trước ngày 20 tháng liền sau                        | recurring trước ngày 20 tháng liền sau
            Định kỳ hàng quý báo cáo kết quả                                | recurring Định kỳ hàng quý
            Dự kiến ngày 19/8/2025 tổ chức tổng kết                         | on 2025-08-19
            Gửi danh sách chậm nhất trong ngày 31/10                        | by 2025-10-31
            Hoàn thành trong quý IV/2025                                    | within 2025-12-31
            Báo cáo tổng kết trước ngày 30/4                                | before 2025-04-30
            """)
    void a_bound_date_is_read_with_the_way_it_binds(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt 03/3 điểm ở tiêu chí thứ hai.",
                "Tỷ lệ 5,5/3,5 so với kế hoạch.",
                "10/10 xã có nhà văn hóa.",
                "Thực hiện Kế hoạch số 12/KH-UBND của thị xã.",
                "Thực hiện Công văn số 8/4-TĐKT của Sở.",
                "Chào mừng Quốc khánh 2/9 và Ngày Nhà giáo Việt Nam 20/11.",
                "Thực hiện Quyết định số 15/QĐ-UBND ngày 04 tháng 3 năm 2024 của Chủ tịch.",
            })
    void what_only_looks_like_a_date_is_left_alone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void a_school_year_gives_its_autumn_to_the_first_year_and_its_spring_to_the_second() {
        var school = new Years(2024, true, null);
        assertThat(SpokenDates.in("Nộp trước ngày 31/10, sơ kết trước ngày 15/01.", school))
                .extracting(SpokenDate::date)
                .containsExactly(PartialDate.of(2024, 10, 31), PartialDate.of(2025, 1, 15));
    }

    @Test
    void a_date_whose_month_was_lost_keeps_its_year() {
        assertThat(SpokenDates.in("Gửi trước ngày 05 tháng năm 2025", PLAN))
                .extracting(SpokenDate::date)
                .containsExactly(PartialDate.of(2025));
    }

    @Test
    void a_year_from_the_context_is_told_from_a_printed_one() {
        assertThat(SpokenDates.in("Gửi trước ngày 15/6", PLAN))
                .extracting(SpokenDate::yearPrinted)
                .containsExactly(false);
        assertThat(SpokenDates.in("Gửi trước ngày 15/6/2025", PLAN))
                .extracting(SpokenDate::yearPrinted)
                .containsExactly(true);
    }

    @Test
    void every_day_of_a_year_is_read_in_every_common_form() {
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                var wanted = PartialDate.of(2025, month, day);
                for (var form :
                        new String[] {"%d/%d/2025", "%02d/%02d/2025", "ngày %d/%d/2025", "ngày %02d tháng %d năm 2025"
                        }) {
                    assertThat(SpokenDates.in("Gửi báo cáo trước " + form.formatted(day, month) + " về Sở", PLAN))
                            .extracting(SpokenDate::date)
                            .containsExactly(wanted);
                }
            }
        }
    }

    private static String read(String sentence) {
        return SpokenDates.in(sentence, PLAN).stream()
                .filter(date -> date.kind() != null)
                .map(SpokenDatesTests::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(SpokenDate date) {
        var kind = date.kind() == null ? "mentioned" : date.kind().json();
        if (date.recurrence() != null) {
            return kind + " " + date.recurrence();
        }
        return kind.equals("from-to") ? kind + " " + date.date() + ".." + date.until() : kind + " " + date.date();
    }
}
