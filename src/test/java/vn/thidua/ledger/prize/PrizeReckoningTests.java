package vn.thidua.ledger.prize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Validity;

/// Prize money by the law's own figures, worked out by hand.
class PrizeReckoningTests {
    private static final Rulebook BOOK = Rulebook.load();

    private final PrizeReckoning reckoning = new PrizeReckoning(BOOK);

    @ParameterizedTest
    @CsvSource({
        // Nghị định 91/2017, Art. 69; base salary 1.490.000: 0,3 × 1.490.000 = 447.000, rounded up to ten thousand
        "LDTT, PERSON, '', 2021-12-15, 450000",
        "CSTDCS, PERSON, '', 2021-12-15, 1490000",
        "CSTDT, PERSON, '', 2021-12-15, 4470000",
        // 1,5 × 1.490.000 = 2.235.000
        "TTLDXS, UNIT, '', 2021-12-15, 2240000",
        "TTLDTT, UNIT, '', 2021-12-15, 1200000",
        // 1,0 × 1.490.000, and twice that for a collective
        "BKT, PERSON, '', 2021-12-15, 1490000",
        "BKT, UNIT, '', 2021-12-15, 2980000",
        // Nghị định 98/2023, Art. 54, 58; base salary 1.800.000 until 30/06/2024, 2.340.000 since
        "LDTT, PERSON, '', 2024-01-20, 540000",
        "LDTT, PERSON, '', 2024-12-20, 710000",
        "BKT, PERSON, '', 2024-12-20, 3510000",
        "BKT, OUTSIDE, HOUSEHOLD, 2024-12-20, 5270000",
        "BKT, OUTSIDE, ENTERPRISE, 2024-12-20, 7020000",
        "BKT, OUTSIDE, CITIZEN, 2024-12-20, 3510000",
        // Nghị định 152/2025, Art. 50, 54; base salary 2.530.000 since 01/07/2026
        "LDTT, PERSON, '', 2025-12-20, 710000",
        "GK, PERSON, '', 2025-12-20, 710000",
        "LDTT, PERSON, '', 2026-07-01, 760000",
        "COTINH, UNIT, '', 2026-06-30, 18720000"
    })
    void gives_the_sums_of_the_law(String award, Subject.Kind kind, String sort, LocalDate day, long sum) {
        assertThat(reckoning.of(new AwardCode(award), kind, sort, day).amount()).isEqualTo(sum);
    }

    @Test
    void says_that_a_sum_depends_where_the_decider_is_not_known() {
        // Nghị định 98/2023, Art. 58: 0,3 by the head, 0,15 by the commune
        var certificate = reckoning.of(new AwardCode("GK"), Subject.Kind.PERSON, "", LocalDate.of(2024, 12, 20));

        assertThat(certificate.amount()).isNull();
        assertThat(certificate.depends()).isTrue();
        assertThat(certificate.choices()).extracting(sum -> sum.amount()).containsExactlyInAnyOrder(710_000L, 360_000L);
    }

    @Test
    void names_no_sum_where_the_law_names_a_ceiling_or_nothing() {
        var insignia = reckoning.of(new AwardCode("KNC"), Subject.Kind.PERSON, "", LocalDate.of(2025, 12, 20));
        assertThat(insignia.amount()).isNull();
        assertThat(insignia.ceiling()).isNotNull();
        assertThat(reckoning
                        .of(new AwardCode("LDTT"), Subject.Kind.PERSON, "", LocalDate.of(2010, 12, 20))
                        .amount())
                .isNull();
    }

    /// The citation names the coefficient's article and the base salary's; what is unsure in one is unsure in the sum.
    @Test
    void tells_where_a_sum_comes_from_and_whether_a_part_of_it_is_unsure() {
        var sum = reckoning.of(new AwardCode("LDTT"), Subject.Kind.PERSON, "", LocalDate.of(2025, 12, 20));

        assertThat(sum.citation())
                .contains("152/2025", "Điều 50 khoản 1 điểm d")
                .endsWith("NĐ 73/2024/NĐ-CP Điều 3");
        assertThat(sum.unsure()).isFalse();
        assertThat(sum.depends()).isFalse();
        assertThat(sum.local()).isFalse();
        assertThat(sum.regulation()).isEmpty();
        assertThat(sum.bound()).isEmpty();
        var family = reckoning.of(new AwardCode("GDVH"), Subject.Kind.OUTSIDE, "HOUSEHOLD", LocalDate.of(2021, 12, 20));
        assertThat(family.amount()).isEqualTo(150_000L);
        assertThat(family.unsure()).isTrue();
        var insignia = reckoning.of(new AwardCode("KNC"), Subject.Kind.PERSON, "", LocalDate.of(2025, 12, 20));
        assertThat(insignia.citation()).isEqualTo("NĐ 152/2025/NĐ-CP Điều 54 khoản 1 điểm d");
        assertThat(insignia.bound()).isEqualTo(insignia.citation());
        assertThat(reckoning.of(new AwardCode("KHONGCO"), Subject.Kind.PERSON, "", LocalDate.of(2025, 12, 20)))
                .isEqualTo(Reckoned.NOTHING);
    }

    /// A place chooses below the law's ceiling, for persons; villages and communes have sums of their own.
    @Test
    void takes_what_a_place_has_fixed_below_the_ceiling() {
        var article = "Điều 9 Quy chế của tỉnh";
        var valid = new Validity(LocalDate.of(2025, 7, 1), null, article, Confidence.V);
        var insignia = new AwardCode("KNC");
        var half = new Prize(insignia, Award.Subject.INDIVIDUAL, new BigDecimal("0.5"), false, Set.of(), true, valid);
        var origins = Map.of(article, new LocalLaw.Origin("Tỉnh Sông Lam", "", null, false));
        var law = reckoning
                .law(LocalDate.of(2025, 12, 20))
                .with(new LocalLaw(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(half), List.of(), origins));

        var fixed = reckoning.of(insignia, Subject.Kind.PERSON, "", law);

        assertThat(fixed.amount()).isEqualTo(1_170_000L);
        assertThat(fixed.local()).isTrue();
        assertThat(fixed.place()).isEqualTo("Tỉnh Sông Lam");
        assertThat(fixed.regulation()).isEqualTo(article);
        assertThat(fixed.bound()).contains("Điều 54 khoản 1 điểm d");
        assertThat(reckoning
                        .of(new AwardCode("LDTT"), Subject.Kind.PERSON, "", law)
                        .place())
                .isEmpty();
    }

    @Test
    void knows_whom_a_sum_is_for_and_of_which_level_a_title_is() {
        var day = LocalDate.of(2025, 12, 20);
        assertThat(reckoning
                        .of(new AwardCode("XPTB"), Subject.Kind.UNIT, "", day)
                        .amount())
                .isEqualTo(4_680_000L);
        assertThat(reckoning
                        .of(new AwardCode("THONVH"), Subject.Kind.UNIT, "", day)
                        .amount())
                .isEqualTo(3_510_000L);
        assertThat(reckoning.level(new AwardCode("CSTDCS"))).isEqualTo("grassroots");
        assertThat(reckoning.level(new AwardCode("CSTDT"))).isEqualTo("province");
        assertThat(reckoning.level(new AwardCode("KHONGCO"))).isEmpty();
    }

    @Test
    void of_titles_of_one_period_the_highest_is_paid_in_each_regime() {
        // Nghị định 91/2017, Art. 68; Nghị định 98/2023, Art. 53 (inferred); Nghị định 152/2025, Art. 49 (5)
        assertThat(BOOK.asOf(LocalDate.of(2021, 12, 15)).severalTitles())
                .hasValueSatisfying(
                        rule -> assertThat(rule.validity().citation()).contains("91/2017", "Điều 68"));
        assertThat(BOOK.asOf(LocalDate.of(2024, 12, 20)).severalTitles())
                .hasValueSatisfying(rule ->
                        assertThat(rule.validity().confidence().unsure()).isTrue());
        assertThat(BOOK.asOf(LocalDate.of(2025, 7, 1)).severalTitles())
                .hasValueSatisfying(
                        rule -> assertThat(rule.validity().citation()).contains("152/2025", "Điều 49"));
        assertThat(BOOK.asOf(LocalDate.of(2010, 1, 1)).severalTitles()).isEmpty();
    }

    @Test
    void every_sum_is_whole_tens_of_thousands_and_less_than_one_above_the_exact() {
        var random = new Random(5);
        var begins = LocalDate.of(2018, 7, 1);
        for (int times = 0; times < 3_000; times++) {
            var award = BOOK.awards().get(random.nextInt(BOOK.awards().size()));
            var kind = Subject.Kind.values()[random.nextInt(Subject.Kind.values().length)];
            var day = begins.plusDays(random.nextInt(3_200));
            for (var sum : reckoning.of(award.code(), kind, "", day).choices()) {
                assertThat(sum.amount() % 10_000).isZero();
                var above = BigDecimal.valueOf(sum.amount()).subtract(sum.exact());
                assertThat(above.signum()).isNotNegative();
                assertThat(above).isLessThan(BigDecimal.valueOf(10_000));
                assertThat(sum.exact())
                        .isEqualByComparingTo(BigDecimal.valueOf(Objects.requireNonNull(
                                                BOOK.asOf(day).baseSalary().orElse(null))
                                        .amount())
                                .multiply(sum.prize().coefficient())
                                .multiply(sum.factor()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "450000, 450.000, Bốn trăm năm mươi nghìn",
        "2240000, 2.240.000, Hai triệu hai trăm bốn mươi nghìn",
        "18720000, 18.720.000, Mười tám triệu bảy trăm hai mươi nghìn",
        "1000000000, 1.000.000.000, Một tỷ",
        "0, 0, Không"
    })
    void sums_are_spelled_as_offices_do(long sum, String figures, String words) {
        assertThat(MoneyWords.figures(sum)).isEqualTo(figures);
        assertThat(MoneyWords.words(sum)).isEqualTo(words);
    }
}
