package vn.thidua.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ThreeWayTests {
    private static final String BASE = "một\nhai\nba\nbốn\nnăm";

    @Test
    void changes_of_different_paragraphs_are_put_together() {
        assertThat(ThreeWay.merge(BASE, "MỘT\nhai\nba\nbốn\nnăm", "một\nhai\nba\nbốn\nNĂM"))
                .contains("MỘT\nhai\nba\nbốn\nNĂM");
    }

    @Test
    void paragraphs_added_and_taken_away_are_put_together() {
        assertThat(ThreeWay.merge(BASE, "không\n" + BASE, "một\nhai\nba\nnăm")).contains("không\nmột\nhai\nba\nnăm");
    }

    @Test
    void the_same_change_by_both_is_one_change() {
        assertThat(ThreeWay.merge(BASE, BASE.replace("ba", "BA"), BASE.replace("ba", "BA")))
                .contains(BASE.replace("ba", "BA"));
    }

    @Test
    void different_changes_of_one_paragraph_need_a_person() {
        assertThat(ThreeWay.merge(BASE, BASE.replace("ba", "mine"), BASE.replace("ba", "theirs")))
                .isEmpty();
        assertThat(ThreeWay.merge(BASE, BASE.replace("ba", "mine"), BASE.replace("ba\n", "")))
                .isEmpty();
        assertThat(ThreeWay.merge(BASE, BASE.replace("ba", "ba\nmine"), BASE.replace("ba", "ba\ntheirs")))
                .isEmpty();
    }

    @Test
    void for_choosing_mine_stands_where_we_differ_and_theirs_everywhere_else() {
        assertThat(ThreeWay.preferMine(
                        BASE,
                        BASE.replace("ba", "mine"),
                        BASE.replace("ba", "theirs").replace("một", "1")))
                .isEqualTo(BASE.replace("ba", "mine").replace("một", "1"));
    }

    /// Whoever changes nothing changes nothing; and where there is an answer, it holds each side's new words.
    @RepeatedTest(200)
    void nobodys_words_are_lost(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var base = lines(random, 12, "b");
        var mine = changed(base, random, "m");
        var theirs = changed(base, random, "t");
        var text = String.join("\n", base);
        assertThat(ThreeWay.merge(text, String.join("\n", mine), text)).contains(String.join("\n", mine));
        assertThat(ThreeWay.merge(text, text, String.join("\n", theirs))).contains(String.join("\n", theirs));
        ThreeWay.merge(text, String.join("\n", mine), String.join("\n", theirs)).ifPresent(merged -> {
            var lines = Arrays.asList(merged.split("\n", -1));
            assertThat(lines)
                    .containsAll(
                            mine.stream().filter(line -> line.startsWith("m")).toList());
            assertThat(lines)
                    .containsAll(
                            theirs.stream().filter(line -> line.startsWith("t")).toList());
        });
    }

    private static List<String> lines(Random random, int count, String mark) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            lines.add(mark + random.nextInt(1000));
        }
        return lines;
    }

    private static List<String> changed(List<String> base, Random random, String mark) {
        var lines = new ArrayList<>(base);
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, mark + random.nextInt(1000));
                case 1 -> lines.add(at, mark + random.nextInt(1000));
                default -> lines.remove(at);
            }
        }
        return lines;
    }
}
