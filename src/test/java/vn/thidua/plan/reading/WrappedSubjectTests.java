package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.check.PlanCheck;
import vn.thidua.rulebook.Rulebook;

/// A subject line that a page breaks into several, with an anniversary in it.
class WrappedSubjectTests {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHƯỜNG BẾN TRẦM               Độc lập - Tự do - Hạnh phúc

            Số: 31/KH-UBND               Bến Trầm, ngày 05 tháng 3 năm 2025

                                   KẾ HOẠCH
            %s

            Căn cứ nhiệm vụ năm 2025, Ủy ban nhân dân phường xây dựng Kế hoạch như sau:
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
            Phát động phong trào thi đua lập thành tích chào mừng kỷ niệm 80 năm
            Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam
            (02/9/1945 - 02/9/2025)""",
                """
            Phát động phong trào thi đua lập thành tích chào mừng kỷ niệm
            80 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa
            Việt Nam (02/9/1945 - 02/9/2025)""",
                """
            Phát động phong trào thi đua chào mừng kỷ niệm 80 năm Ngày Quốc khánh nước Cộng hòa
            xã hội chủ nghĩa Việt Nam (02/9/1945 -
            02/9/2025)""",
                """
            Phát động phong trào thi đua chào mừng 80
            năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)""",
            })
    void keeps_its_anniversary_whole(String subject) {
        var reading = new PlanReader().read(PLAN.formatted(subject));

        assertThat(reading.content().anniversaries()).singleElement().satisfies(anniversary -> {
            assertThat(anniversary.years()).isEqualTo(80);
            assertThat(anniversary.name()).isEqualTo("Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam");
            assertThat(anniversary.since()).isEqualTo(1945);
            assertThat(anniversary.until()).isEqualTo(2025);
            assertThat(anniversary.source().span().of(reading.text()).replace('\n', ' '))
                    .startsWith("80 năm Ngày Quốc khánh")
                    .endsWith("02/9/2025)");
        });
        assertThat(reading.content().letterhead().subject())
                .endsWith("80 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)");
        assertThat(reading.content().letterhead().planYear()).isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79 năm\nNgày Quốc khánh", "79\nnăm Ngày Quốc khánh", "79 năm Ngày\nQuốc khánh"})
    void is_checked_across_its_lines(String named) {
        var reading = new PlanReader()
                .read(PLAN.formatted("Phát động phong trào thi đua chào mừng kỷ niệm " + named
                        + " nước Cộng hòa xã hội chủ nghĩa Việt Nam\n(02/9/1945 - 02/9/2025)"));

        assertThat(PlanCheck.check(reading, Rulebook.load(), Bodies.UNKNOWN))
                .filteredOn(finding -> finding.kind().startsWith("anniversary"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo("anniversary_count"));
    }
}
