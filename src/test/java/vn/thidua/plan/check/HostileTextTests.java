package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.rulebook.Rulebook;

/// One paragraph as long as a book is read and checked in a second or two. The bound is generous: it catches only what
/// grows with the square of the length, or worse, and what overflows the stack.
class HostileTextTests {
    private static final int LENGTH = 150_000;
    private static final Rulebook RULEBOOK = Rulebook.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-",
                "_",
                "(",
                "# ",
                "--|",
                "-A",
                "a",
                "của ",
                "5% ",
                "tăng 10% ",
                "tăng 10% là 5 ",
                "20 tập thể gồm 5 ",
                "lao động tiên tiến 5 ",
                "bằng khen của chủ tịch ubnd tỉnh ",
                "trước ngày 15/6, ",
                "từ 1/1 đến 30/6; ",
                "đợt 1 từ ngày 1/1 đến 2/2 ",
                "kỷ niệm 30 năm ngày ",
                "(3/2/1930 - 3/2/2025) ",
                "tuần học 1 ",
                "5 (năm ",
                "Căn cứ Luật Thi đua, khen thưởng năm 2003; "
            })
    void a_paragraph_as_long_as_a_book_is_read_and_checked_soon(String words) {
        var paragraph = words.repeat(LENGTH / words.length());
        var text =
                "KẾ HOẠCH\nThi đua năm 2025\nI. NỘI DUNG THI ĐUA\n1. Số 1/A" + paragraph + "\nNơi nhận:\n- Lưu: VT.\n";

        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            var reading = new PlanReader().read(text);
            PlanCheck.check(reading, RULEBOOK, Bodies.UNKNOWN);

            assertThat(reading.text().lines()).allMatch(line -> line.length() <= 4_000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bằng khen của chủ tịch ubnd tỉnh bằng khen ", "giấy khen của giám đốc sở giấy khen "})
    void an_award_within_the_issuer_of_another_is_no_trouble(String words) {
        var reading = new PlanReader()
                .read("KẾ HOẠCH\nThi đua năm 2025\nI. NỘI DUNG THI ĐUA\n1. Phấn đấu " + words.repeat(3) + "\n");

        assertThat(reading.content().titles()).isNotEmpty();
    }
}
