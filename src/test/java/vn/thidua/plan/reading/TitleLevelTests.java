package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.TitleTarget;

/// Who grants, and how many, where a sentence names several or none.
class TitleLevelTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Giám đốc Sở tặng Giấy khen cho 02 tập thể.                          | Giấy khen 2 COLLECTIVE Giám đốc Sở
            Giấy khen (01 tập thể, 02 cá nhân).                                 | Giấy khen 1 COLLECTIVE null; Giấy khen 2 INDIVIDUAL null
            Khen thưởng gương tiêu biểu (01 tập thể, 01 cá nhân).               | null 1 COLLECTIVE null; null 1 INDIVIDUAL null
            Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 03 cá nhân.           | Bằng khen 3 INDIVIDUAL Chủ tịch UBND tỉnh (đề nghị)
            Chủ tịch UBND huyện tặng Giấy khen cho 05 cá nhân, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể. | Giấy khen 5 INDIVIDUAL Chủ tịch UBND huyện; Bằng khen 2 COLLECTIVE Chủ tịch UBND tỉnh (đề nghị)
            Chiến sĩ thi đua cơ sở: 15% trong số cá nhân đạt Lao động tiên tiến. | Chiến sĩ thi đua cơ sở 15% trong số cá nhân đạt Lao động tiên tiến INDIVIDUAL null
            """)
    void is_that_of_its_own_clause(String sentence, String expected) {
        var text = "KẾ HOẠCH\nThi đua năm 2021\nI. KHEN THƯỞNG\n1. " + sentence + "\n";

        assertThat(new PlanReader()
                        .read(text).content().titles().stream()
                                .map(TitleLevelTests::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String shown(TitleTarget title) {
        var count = title.ratio() == null ? String.valueOf(title.quantity()) : title.ratio();
        return title.title() + " " + count + " " + title.subject() + " " + title.level();
    }
}
