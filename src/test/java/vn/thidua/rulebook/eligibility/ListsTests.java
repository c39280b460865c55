package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.R3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;

/// Caps over whole lists.
class ListsTests {
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode ADVANCED = new AwardCode("LDTT");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// NĐ 91/2017 Điều 9 khoản 3: 15 %, whole people only.
    @ParameterizedTest
    @CsvSource({
        "9, 65, MET, 9, 0",
        "10, 65, NOT_MET, 9, 1",
        "15, 65, NOT_MET, 9, 6",
        "15, 100, MET, 15, 0",
        "30, 202, MET, 30, 0",
        "1, 6, NOT_MET, 0, 1"
    })
    void fighters_of_2021_are_held_to_their_share(int fighters, int advanced, Verdict verdict, int most, int tooMany) {
        var cap = only(R1, unranked(fighters), Map.of(ADVANCED, advanced));
        assertThat(cap.verdict()).isEqualTo(verdict);
        assertThat(cap.most()).isEqualTo(most);
        assertThat(cap.tooMany()).isEqualTo(tooMany);
        assertThat(cap.beyond()).isEmpty();
        assertThat(cap.basis().citation()).contains("91/2017").contains("Điều 9");
    }

    @Test
    void from_2024_no_cap_of_the_nation_holds_and_it_says_so() {
        for (var law : List.of(R2, R3)) {
            var cap = only(law, unranked(15), Map.of(ADVANCED, 65));
            assertThat(cap.verdict()).isEqualTo(Verdict.MET);
            assertThat(cap.most()).isNull();
            assertThat(cap.rule().key()).isEqualTo("rulebook.cap.none");
            assertThat(cap.basis().citation()).contains("06/2022");
            assertThat(cap.note()).isNotBlank();
        }
    }

    @Test
    void names_those_beyond_by_rank() {
        var rows = List.of(new Lists.Row("An", 2), new Lists.Row("Bình", 1), new Lists.Row("Cúc", 3));
        var cap = only(R1, rows, Map.of(ADVANCED, 14));
        assertThat(cap.most()).isEqualTo(2);
        assertThat(cap.beyond()).extracting(Lists.Row::name).containsExactly("Cúc");
        assertThat(cap.holdersNeeded()).isEqualTo(20);
    }

    @Test
    void names_nobody_beyond_where_the_border_is_shared() {
        var rows = List.of(
                new Lists.Row("An", 1), new Lists.Row("Bình", 2), new Lists.Row("Cúc", 2), new Lists.Row("Dũng", 4));
        var cap = only(R1, rows, Map.of(ADVANCED, 14));
        assertThat(cap.beyond()).extracting(Lists.Row::name).containsExactly("Dũng");
        assertThat(cap.tied()).extracting(Lists.Row::name).containsExactly("Bình", "Cúc");
    }

    @Test
    void soldiers_count_with_workers() {
        var cap = only(R1, unranked(3), Map.of(ADVANCED, 14, new AwardCode("CSTT"), 6));
        assertThat(cap.base()).isEqualTo(20);
        assertThat(cap.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void cannot_tell_without_a_base() {
        var cap = only(R1, unranked(3), Map.of());
        assertThat(cap.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(cap.gap()).isEqualTo(Gap.FACT);
    }

    /// NĐ 91/2017 Điều 11; NĐ 152/2025 Điều 7 khoản 1.
    @ParameterizedTest
    @CsvSource({"2, 10, MET", "3, 10, NOT_MET", "2, 14, MET", "3, 14, NOT_MET", "3, 15, MET"})
    void flags_of_the_government_are_a_fifth(int flags, int first, Verdict verdict) {
        for (var law : List.of(R1, R2, R3)) {
            var judgement = Lists.judge(
                    law, new AwardCode("COCP"), unranked(flags), Map.of(new AwardCode("COTINH"), first), Source.TYPED);
            assertThat(judgement.verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void says_nothing_of_awards_without_a_cap() {
        var judgement = Lists.judge(R2, ADVANCED, unranked(5), Map.of(), Source.TYPED);
        assertThat(judgement.caps()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void most_is_the_largest_count_within_the_share(long seed) {
        var random = new Random(seed);
        int advanced = random.nextInt(2000);
        var rows = new ArrayList<Lists.Row>();
        IntStream.rangeClosed(1, 1 + random.nextInt(400))
                .forEach(rank -> rows.add(new Lists.Row("Người " + rank, rank)));
        Collections.shuffle(rows, random);
        var cap = only(R1, rows, Map.of(ADVANCED, advanced));
        int most = 0;
        while ((most + 1) * 100 <= 15 * advanced) {
            most++;
        }
        assertThat(cap.most()).isEqualTo(most);
        assertThat(cap.tooMany()).isEqualTo(Math.max(rows.size() - most, 0));
        int within = most;
        assertThat(cap.beyond()).hasSize(cap.tooMany()).allMatch(row -> row.place() > within);
        assertThat(cap.verdict() == Verdict.MET).isEqualTo(rows.size() <= most);
        if (cap.tooMany() > 0) {
            assertThat(only(R1, rows, Map.of(ADVANCED, cap.holdersNeeded())).verdict())
                    .isEqualTo(Verdict.MET);
            assertThat(only(R1, rows, Map.of(ADVANCED, cap.holdersNeeded() - 1)).verdict())
                    .isEqualTo(Verdict.NOT_MET);
        }
    }

    private static CapFinding only(Law law, List<Lists.Row> rows, Map<AwardCode, Integer> holders) {
        var caps = Lists.judge(law, FIGHTER, rows, holders, Source.TYPED).caps();
        assertThat(caps).hasSize(1);
        return caps.getFirst();
    }

    private static List<Lists.Row> unranked(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Lists.Row("Người " + i, null))
                .toList();
    }
}
