package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;

class OutlineReaderTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. MỤC ĐÍCH | I.
            I- MỤC ĐÍCH | I-
            II - NỘI DUNG | II -
            I MỤC ĐÍCH | I
            I/ Mục đích | I/
            A. MỤC ĐÍCH | A.
            1. Mục đích | 1.
            1- Mục đích | 1-
            1 Mục đích | 1
            1) Dạy tốt | 1)
            (1) Dạy tốt | (1)
            3.1. Dạy tốt | 3.1.
            3.1 Dạy tốt | 3.1
            a) Dạy tốt | a)
            đ) Dạy tốt | đ)
            a1 Dạy tốt | a1
            a.7.1 Dạy tốt | a.7.1
            b2.5. Dạy tốt | b2.5.
            C4.2 Dạy tốt | C4.2
            - Dạy tốt | -
            – Dạy tốt | –
            + Dạy tốt | +
            * Dạy tốt | *
            • Dạy tốt | •
            Điều 3. Nội dung | Điều 3.
            Khoản 2. Nội dung | Khoản 2.
            PHẦN II NỘI DUNG | PHẦN II
            Chương I. NỘI DUNG | Chương I.
            """)
    void knows_every_kind_of_numeral(String line, String printed) {
        var numeral = Numeral.of(line);

        assertThat(numeral).isNotNull();
        assertThat(numeral.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/4 là ngày lễ",
                "100% cá nhân",
                "12.000 thuê bao",
                "Căn cứ Luật",
                "Việt Nam",
                "2021 là năm bản lề",
                "02 tập thể",
                "Ban Thi đua",
                "1.427 lượt khách"
            })
    void takes_no_figure_for_a_numeral(String line) {
        assertThat(Numeral.of(line)).isNull();
    }

    @Test
    void tells_the_parts_of_the_paper() {
        var outline = outline("""
                UBND XÃ HÒA AN
                Số: 12/KH-UBND
                KẾ HOẠCH
                Phát động thi đua năm 2024
                Căn cứ Luật Thi đua, khen thưởng;
                Ủy ban nhân dân xã xây dựng Kế hoạch như sau:
                I. NỘI DUNG
                - Thi đua trồng cây.
                Trên đây là Kế hoạch của xã./.
                Nơi nhận:
                - Đảng ủy;
                CHỦ TỊCH
                Lê Văn Hạnh
                """);

        assertThat(outline.blocks())
                .extracting(Block::part)
                .containsExactly(
                        Part.HEAD,
                        Part.HEAD,
                        Part.TITLE,
                        Part.TITLE,
                        Part.OPENING,
                        Part.OPENING,
                        Part.BODY,
                        Part.BODY,
                        Part.CLOSING,
                        Part.RECIPIENTS,
                        Part.RECIPIENTS,
                        Part.SIGNATURE,
                        Part.SIGNATURE);
    }

    @Test
    void nests_by_the_order_of_first_meeting_whatever_the_numerals() {
        var outline = outline("""
                KẾ HOẠCH
                A. NỘI DUNG
                I. Kinh tế
                1. Trồng trọt
                a) Lúa
                - Giống mới
                + Giống ngắn ngày
                b) Ngô
                2. Chăn nuôi
                II. Văn hóa
                B. TỔ CHỨC THỰC HIỆN
                """);

        assertThat(outline.blocks()).extracting(Block::depth).containsExactly(0, 1, 2, 3, 4, 5, 6, 4, 3, 2, 1);
        assertThat(outline.above(outline.blocks().get(6)))
                .extracting(Block::text)
                .containsExactly("- Giống mới", "a) Lúa", "1. Trồng trọt", "I. Kinh tế", "A. NỘI DUNG");
    }

    @Test
    void finds_the_levels_again_where_a_converter_left_only_ones() {
        var outline = outline("""
                KẾ HOẠCH
                1. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                1. Động viên người lao động hoàn thành nhiệm vụ được giao trong năm.
                1. NỘI DUNG THI ĐUA
                1. Thi đua tiết kiệm điện.
                1. Thi đua bảo đảm an toàn lao động.
                """);

        assertThat(outline.blocks()).extracting(Block::depth).containsExactly(0, 1, 2, 3, 1, 2, 2);
    }

    @Test
    void leaves_stamps_and_running_headers_out() {
        var outline = outline("""
                KẾ HOẠCH
                Thi đua năm 2024
                I. NỘI DUNG
                - Thi đua trồng cây.
                Kế hoạch thi đua của xã
                2
                - Thi đua làm đường.
                Kế hoạch thi đua của xã
                3
                - Thi đua tiết kiệm.
                Ký bởi: Ủy ban nhân dân xã
                """);

        assertThat(outline.blocks().stream().filter(b -> b.part() == Part.STRAY))
                .hasSize(5);
        assertThat(outline.blocks().stream().filter(b -> b.part() == Part.BODY)).hasSize(4);
    }

    private static Outline outline(String text) {
        return OutlineReader.read(PlanText.of(text));
    }
}
