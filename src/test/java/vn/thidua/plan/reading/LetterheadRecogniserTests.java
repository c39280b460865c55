package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.Letterhead;

class LetterheadRecogniserTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số:          /KH-XTTM | | KH-XTTM
            Số: *114* /KH-VP | 114 | KH-VP
            Số: 0125/KH-UBND | 0125 | KH-UBND
            Số: 195 /KH – LĐLĐ | 195 | KH – LĐLĐ
            Số 10-KH/LĐ | 10 | KH/LĐ
            Số: 363-NQ/ĐUTĐ | 363 | NQ/ĐUTĐ
            Số: 20 /CTLT - VNPT - CĐVNPT | 20 | CTLT - VNPT - CĐVNPT
            Số: 1088/VNPT – QB - TĐKT | 1088 | VNPT – QB - TĐKT
            Số: ….../KH-SNV | | KH-SNV
            SỐ: 7/KH-THCS.NT | 7 | KH-THCS.NT
            """)
    void reads_number_and_symbol_as_they_are_printed(String line, String number, String symbol) {
        var head = head(line + "\nKẾ HOẠCH\nThi đua năm 2024");

        assertThat(head.number()).isEqualTo(number);
        assertThat(head.symbol()).isEqualTo(symbol);
        assertThat(head.printed()).containsKey("number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An Lạc, ngày 03 tháng 2 năm 2021 | An Lạc | 2021-02-03
            An Lạc, ngày     tháng     năm 2020 | An Lạc | 2020
            An Lạc, ngày ... tháng 9 năm 2020 | An Lạc | 2020-09
            Tp. An Lạc, ngày 15/6/2022 | Tp. An Lạc | 2022-06-15
            An Lạc, tháng 8 năm 2020 | An Lạc | 2020-08
            An Lạc, ngày 05 tháng năm 2018 | An Lạc | 2018
            An Lạc, ngày 31 tháng 02 năm 2020 | An Lạc | 2020-02
            """)
    void reads_place_and_date_as_precisely_as_printed(String line, String place, String date) {
        var head = head(line + "\nKẾ HOẠCH\nThi đua");

        assertThat(head.place()).isEqualTo(place);
        assertThat(head.date()).hasToString(date);
    }

    @Test
    void reads_bodies_from_columns_interleaved_line_by_line() {
        var head = head("""
                UBND TỈNH MINH HÀ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TRUNG TÂM KHUYẾN CÔNG
                VÀ XÚC TIẾN THƯƠNG MẠI
                Độc lập - Tự do - Hạnh phúc
                KẾ HOẠCH
                Thi đua năm 2024
                """);

        assertThat(head.superiorBody()).isEqualTo("UBND TỈNH MINH HÀ");
        assertThat(head.issuingBody()).isEqualTo("TRUNG TÂM KHUYẾN CÔNG VÀ XÚC TIẾN THƯƠNG MẠI");
    }

    @Test
    void joins_a_body_s_name_that_breaks_before_a_word_bodies_begin_with_where_the_text_writes_it_whole() {
        var head = head("""
                KHỐI THI ĐUA VĂN HÓA - XÃ
                HỘI TỈNH MINH HÀ
                KẾ HOẠCH
                Thi đua năm 2024
                Khối thi đua Văn hóa - Xã hội tỉnh Minh Hà xây dựng kế hoạch như sau:
                """);

        assertThat(head.issuingBody()).isEqualTo("Khối thi đua Văn hóa - Xã hội tỉnh Minh Hà");
        assertThat(head.superiorBody()).isNull();
    }

    @Test
    void keeps_motto_and_address_out_of_the_subject_of_a_letter() {
        var head = head("""
                VIỄN THÔNG MINH HÀ
                Số: 12/MVT-TĐKT
                V/v phát động thi đua năm 2024
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Minh Hà, ngày 06 tháng 02 năm 2024
                Kính gửi: Các đơn vị trực thuộc
                Thực hiện nhiệm vụ năm 2024, Viễn thông Minh Hà phát động thi đua như sau:
                """);

        assertThat(head.subject()).isEqualTo("phát động thi đua năm 2024");
        assertThat(head.place()).isEqualTo("Minh Hà");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ nhiệm vụ năm 2024, Sở Văn hóa, Thể thao tỉnh Minh Hà xây dựng Kế hoạch như sau: | Sở Văn hóa, Thể thao tỉnh Minh Hà
            Nhằm đổi mới công tác, Cụm thi đua số 3 phát động phong trào như sau: | Cụm thi đua số 3
            Nay Trường THCS Hòa An lập kế hoạch như sau: | Trường THCS Hòa An
            """)
    void finds_the_body_in_the_opening_where_the_letterhead_is_lost(String opening, String body) {
        assertThat(head("KẾ HOẠCH\nPhát động thi đua năm 2024\n" + opening + "\nI. NỘI DUNG")
                        .issuingBody())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phát động phong trào thi đua năm 2021 | 2021
            Phát động thi đua năm học 2019-2020 | 2019
            Tổng kết năm 2023, phát động thi đua năm 2024 | 2024
            Thi đua chào mừng 50 năm thành lập |
            """)
    void takes_the_plans_year_from_its_subject(String subject, Integer year) {
        var head = head("KẾ HOẠCH\n" + subject + "\nI. NỘI DUNG");

        assertThat(head.subject()).isEqualTo(subject);
        assertThat(head.planYear()).isEqualTo(year);
    }

    private static Letterhead head(String text) {
        return new PlanReader().read(text).content().letterhead();
    }
}
