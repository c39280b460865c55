package vn.thidua.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.compare.TextComparison.Change;
import vn.thidua.plan.compare.TextComparison.Paragraph;
import vn.thidua.plan.correct.CorrectedReading;

class TextComparisonTests {
    @Test
    void a_changed_word_is_shown_inside_its_paragraph() {
        var comparison = TextComparison.of("Gửi báo cáo trước ngày 15/6/2026.", "Gửi báo cáo trước ngày 20/6/2026.");
        assertThat(shown(comparison)).isEqualTo("Gửi báo cáo trước ngày [-15-][+20+]/6/2026.");
    }

    @Test
    void paragraphs_that_came_and_went_are_shown_whole() {
        assertThat(shown(TextComparison.of("một\nhai\nba", "một\nba\nbốn"))).isEqualTo("một¶[-hai-]¶ba¶[+bốn+]");
    }

    @Test
    void long_unchanged_stretches_are_folded() {
        var before = "a\nb\nc\nd\ne\nf\ng";
        assertThat(shown(TextComparison.of(before, before.replace("g", "h")))).isEqualTo("…5¶f¶[-g-][+h+]");
    }

    @Test
    void equal_texts_are_said_to_be_equal() {
        assertThat(TextComparison.of("một\nhai", "một\nhai").same()).isTrue();
        assertThat(TextComparison.of("một\nhai", "một\nba").same()).isFalse();
    }

    @Test
    void a_moved_deadline_is_one_changed_provision() {
        var before =
                "KẾ HOẠCH\nThi đua năm 2026\n\nI. THỜI GIAN\n1. Các phòng gửi báo cáo về Văn phòng trước ngày 15/6/2026.";
        var after = before.replace("15/6", "20/6");
        var changes = ProvisionComparison.of(
                        CorrectedReading.of(before, List.of()), CorrectedReading.of(after, List.of()))
                .changes();
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.before()).containsEntry("date", "15/06/2026");
            assertThat(change.after()).containsEntry("date", "20/06/2026");
        });
    }

    private static String shown(TextComparison comparison) {
        return comparison.paragraphs().stream().map(TextComparisonTests::shown).collect(Collectors.joining("¶"));
    }

    private static String shown(Paragraph paragraph) {
        if (paragraph.folded() > 0) {
            return "…" + paragraph.folded();
        }
        return paragraph.runs().stream()
                .map(run -> run.change() == Change.SAME
                        ? run.text()
                        : run.change() == Change.ADDED ? "[+" + run.text() + "+]" : "[-" + run.text() + "-]")
                .collect(Collectors.joining());
    }
}
