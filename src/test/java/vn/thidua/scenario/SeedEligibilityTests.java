package vn.thidua.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.collective;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.AwardMatch;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.eligibility.CapFinding;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.rulebook.eligibility.Gap;
import vn.thidua.rulebook.eligibility.Lists;
import vn.thidua.rulebook.eligibility.Nominee;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.rulebook.eligibility.Verdict;

/// What the real plans register, read from the plans where they are at hand, judged by the law of their time and by
/// that of 2024.
class SeedEligibilityTests {
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode ADVANCED = new AwardCode("LDTT");
    private static final Pattern PERCENT = Pattern.compile("(\\d+)%");

    /// S0: 2 and 7 collectives, over 65 advanced, 15 fighters; of the union 2, 18, 1 and 1.
    @Test
    void the_center_registers_six_fighters_more_than_decree_91_allows() throws IOException {
        var titles = titles("000");
        assertThat(titles)
                .extracting(TitleTarget::quantity)
                .filteredOn(Objects::nonNull)
                .map(BigDecimal::intValue)
                .containsSubsequence(2, 7, 65, 15, 2, 18);
        int advanced = quantity(titles, "LDTT");
        int fighters = quantity(titles, "CSTDCS");

        var then = cap(R1, fighters, advanced);
        assertThat(then.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(then.most()).isEqualTo(9);
        assertThat(then.tooMany()).isEqualTo(6);
        assertThat(then.holdersNeeded()).isEqualTo(100);
        assertThat(then.basis().citation()).isEqualTo("NĐ 91/2017/NĐ-CP Điều 9 khoản 3");
        assertThat(cap(R1, fighters, advanced + 1).most()).as("“trên 65”").isEqualTo(9);

        var now = cap(R2, fighters, advanced);
        assertThat(now.verdict()).isEqualTo(Verdict.MET);
        assertThat(now.rule().key()).isEqualTo("rulebook.cap.none");
        assertThat(now.basis().citation()).isEqualTo("Luật 06/2022/QH15 Điều 23");
    }

    /// Two groups and eighteen members: the union judges them by its own rules.
    @Test
    void awards_of_the_union_are_held_to_no_cap_and_to_no_case_of_the_state() throws IOException {
        var group = titles("000").stream()
                .map(TitleTarget::title)
                .filter(Objects::nonNull)
                .flatMap(title -> Nominee.RULEBOOK.award(title).stream())
                .map(AwardMatch::award)
                .filter(award -> award.level().equals("union"))
                .findFirst()
                .orElseThrow();
        for (var law : List.of(R1, R2)) {
            assertThat(Lists.judge(law, group.code(), rows(18), Map.of(), Source.list(""))
                            .caps())
                    .isEmpty();
            var judgement =
                    collective().judged(law, group.code().value(), law.day().getYear());
            assertThat(judgement.gap()).isEqualTo(Gap.JUDGMENT);
            assertThat(judgement.cases()).isEmpty();
        }
    }

    /// S1: all divisions advanced, half of them excellent; 95 % advanced people, 15 % of them fighters.
    @Test
    void the_shares_of_the_office_hold_by_both_laws_and_stand_on_the_border_of_the_old() throws IOException {
        var titles = titles("001");
        int share = percent(titles, "LDTT");
        int fighters = percent(titles, "CSTDCS");
        assertThat(List.of(percent(titles, "TTLDTT"), percent(titles, "TTLDXS"), share, fighters))
                .containsExactly(100, 50, 95, 15);

        var division = collective().members(20, 20, "LDTT", 20 * share / 100, "CSTDCS", 2);
        for (var law : List.of(R1, R2)) {
            int year = law.day().getYear();
            assertThat(division.rated(Rating.GOOD, year).counted(law, "TTLDTT", year))
                    .isEqualTo(Verdict.MET);
            assertThat(division.rated(Rating.EXCELLENT, year).counted(law, "TTLDXS", year))
                    .isEqualTo(Verdict.MET);
        }
        assertThat(cap(R1, fighters, 100).verdict()).isEqualTo(Verdict.MET);
        assertThat(cap(R1, fighters + 1, 100).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(cap(R2, fighters + 1, 100).verdict()).isEqualTo(Verdict.MET);

        var half = collective().members(20, 20, "LDTT", 12);
        assertThat(half.rated(Rating.GOOD, 2021).counted(R1, "TTLDTT", 2021)).isEqualTo(Verdict.MET);
        assertThat(half.rated(Rating.GOOD, 2024).counted(R2, "TTLDTT", 2024)).isEqualTo(Verdict.NOT_MET);
    }

    /// S2: flags and certificates of the province for the members of a block.
    @Test
    void the_flag_of_the_block_goes_to_its_first_by_both_laws() throws IOException {
        assertThat(titles("002")).extracting(TitleTarget::award).contains("COTINH", "BKT");
        var first = collective().leads(2020, Condition.Contest.BLOCK, Condition.Organizer.PROVINCE, 0);
        var second = collective().nothingElse(2020);
        for (var law : List.of(R1, R2)) {
            assertThat(first.counted(law, "COTINH", 2020)).isEqualTo(Verdict.MET);
            assertThat(second.counted(law, "COTINH", 2020)).isEqualTo(Verdict.NOT_MET);
        }
        assertThat(rules(first, R1)).anyMatch(rule -> rule.contains("nhân tố mới"));
        assertThat(rules(first, R2)).noneMatch(rule -> rule.contains("nhân tố mới"));
    }

    private static List<String> rules(Nominee nominee, Law law) {
        return nominee.judged(law, "COTINH", 2020).standards().stream()
                .flatMap(Finding::each)
                .map(one -> one.rule().arguments().toString())
                .toList();
    }

    private static CapFinding cap(Law law, int fighters, int advanced) {
        return Lists.judge(law, FIGHTER, rows(fighters), Map.of(ADVANCED, advanced), Source.list(""))
                .caps()
                .getFirst();
    }

    private static List<Lists.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Lists.Row("Dòng " + row, null))
                .toList();
    }

    private static int quantity(List<TitleTarget> titles, String award) {
        return Objects.requireNonNull(only(titles, award).quantity()).intValue();
    }

    private static int percent(List<TitleTarget> titles, String award) {
        var share = PERCENT.matcher(Objects.requireNonNull(only(titles, award).ratio()));
        assertThat(share.find()).isTrue();
        return Integer.parseInt(share.group(1));
    }

    private static TitleTarget only(List<TitleTarget> titles, String award) {
        return titles.stream()
                .filter(title -> award.equals(title.award()))
                .findFirst()
                .orElseThrow();
    }

    private static List<TitleTarget> titles(String number) throws IOException {
        var folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "skipped: the real plans are not at hand");
        try (var files = Files.list(folder.orElseThrow())) {
            var file = files.filter(each -> Objects.requireNonNull(each.getFileName())
                            .toString()
                            .startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return new PlanReader().read(Files.readString(file)).content().titles();
        }
    }
}
