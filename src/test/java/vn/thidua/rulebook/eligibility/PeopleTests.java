package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.R3;
import static vn.thidua.rulebook.eligibility.Nominee.ones;
import static vn.thidua.rulebook.eligibility.Nominee.person;
import static vn.thidua.rulebook.eligibility.Verdict.CANNOT_TELL;
import static vn.thidua.rulebook.eligibility.Verdict.MET;
import static vn.thidua.rulebook.eligibility.Verdict.NOT_MET;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;

/// The titles and forms of people, on both sides of each border, in each law.
class PeopleTests {
    /// Luật 15/2003 Điều 24; Luật 06/2022 Điều 24 khoản 1: tasks completed well or better.
    @Test
    void the_advanced_have_completed_their_tasks_well() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = person().nothingElseBefore(year);
            assertThat(nominee.rated(Rating.GOOD, year).counted(law, "LDTT", year))
                    .isEqualTo(MET);
            assertThat(nominee.rated(Rating.EXCELLENT, year).counted(law, "LDTT", year))
                    .isEqualTo(MET);
            assertThat(nominee.rated(Rating.COMPLETED, year).counted(law, "LDTT", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.failed(year).counted(law, "LDTT", year)).isEqualTo(NOT_MET);
            assertThat(nominee.counted(law, "LDTT", year)).isEqualTo(CANNOT_TELL);
            assertThat(nominee.judged(law, "LDTT", year).gap()).isEqualTo(Gap.FACT);
        }
    }

    @Test
    void what_the_law_says_in_words_is_never_silently_met() {
        var judgement =
                person().nothingElseBefore(2024).rated(Rating.GOOD, 2024).judged(R2, "LDTT", 2024);
        assertThat(judgement.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(judgement.gap()).isEqualTo(Gap.JUDGMENT);
    }

    /// Luật 15/2003 Điều 23: an initiative is a must; excellent completion alone does not do.
    @Test
    void a_fighter_of_2021_needs_an_initiative() {
        var nominee = person().nothingElseBefore(2021).rated(Rating.EXCELLENT, 2021);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, 2021).counted(R1, "CSTDCS", 2021))
                .isEqualTo(MET);
        assertThat(ones(nominee.judged(R1, "CSTDCS", 2021), "rulebook.condition.initiatives"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
        assertThat(nominee.judged(R1, "CSTDCS", 2021).all().getLast().verdict()).isNotEqualTo(NOT_MET);
    }

    /// Luật 06/2022 Điều 23: excellent completion is one of the ways.
    @Test
    void a_fighter_of_2024_needs_excellence_or_an_initiative() {
        for (var law : List.of(R2, R3)) {
            int year = law.day().getYear();
            var nominee = person().nothingElseBefore(year);
            assertThat(ways(nominee.rated(Rating.EXCELLENT, year), law, year)).startsWith(MET, NOT_MET);
            assertThat(ways(nominee.rated(Rating.GOOD, year), law, year)).startsWith(NOT_MET, NOT_MET);
            assertThat(ways(nominee.rated(Rating.GOOD, year).initiatives(Reach.GRASSROOTS, year), law, year))
                    .startsWith(NOT_MET, MET);
        }
    }

    private static List<Verdict> ways(Nominee nominee, Law law, int year) {
        return nominee.judged(law, "CSTDCS", year).standards().stream()
                .filter(Finding.OneOf.class::isInstance)
                .map(Finding.OneOf.class::cast)
                .flatMap(oneOf -> oneOf.ways().stream())
                .map(Finding::verdict)
                .toList();
    }

    /// Luật 15/2003 Điều 22; Luật 06/2022 Điều 22: three times in a row.
    @Test
    void a_fighter_of_the_province_was_one_of_the_unit_three_times_in_a_row() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = person().nothingElseBefore(year).initiatives(Reach.PROVINCE, year);
            assertThat(nominee.held("CSTDCS", year - 2, year - 1, year).counted(law, "CSTDT", year))
                    .isEqualTo(MET);
            assertThat(nominee.held("CSTDCS", year - 3, year - 2, year - 1).counted(law, "CSTDT", year))
                    .isEqualTo(MET);
            assertThat(nominee.held("CSTDCS", year - 1, year).counted(law, "CSTDT", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.held("CSTDCS", year - 3, year - 1, year).counted(law, "CSTDT", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.held("CSTDCS", year - 4, year - 3, year - 2).counted(law, "CSTDT", year))
                    .isEqualTo(NOT_MET);
        }
    }

    @Test
    void an_initiative_of_the_unit_is_not_enough_for_the_province() {
        var nominee = person().nothingElseBefore(2021).held("CSTDCS", 2019, 2020, 2021);
        var judgement = nominee.initiatives(Reach.GRASSROOTS, 2021).judged(R1, "CSTDT", 2021);
        assertThat(ones(judgement, "rulebook.condition.initiatives"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
    }

    /// Luật 06/2022 Điều 22 khoản 2: it must also be of use elsewhere.
    @Test
    void from_2024_the_initiative_must_be_of_use_elsewhere() {
        var nominee = person().nothingElseBefore(2024).held("CSTDCS", 2022, 2023, 2024);
        var plain = nominee.initiative(2024, Reach.PROVINCE, Known.NO, null, 0);
        var open = nominee.initiative(2024, Reach.PROVINCE, Known.UNKNOWN, null, 0);
        var key = "rulebook.condition.initiatives_replicable";
        assertThat(ones(plain.judged(R2, "CSTDT", 2024), key))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
        assertThat(ones(open.judged(R2, "CSTDT", 2024), key))
                .extracting(Finding.One::gap)
                .containsExactly(Gap.FACT);
        assertThat(ones(plain.held("CSTDCS", 2021).judged(R1, "CSTDT", 2024), "rulebook.condition.initiatives"))
                .extracting(Finding.One::verdict)
                .containsExactly(MET);
    }

    @Test
    void years_that_have_counted_once_are_for_a_person_to_judge() {
        var nominee = person().nothingElseBefore(2024)
                .held("CSTDCS", 2020, 2021, 2022, 2023, 2024)
                .initiatives(Reach.PROVINCE, 2024);
        assertThat(nominee.held("CSTDT", 2021).counted(R2, "CSTDT", 2024)).isEqualTo(MET);
        var again = nominee.held("CSTDT", 2022).judged(R2, "CSTDT", 2024);
        var finding = ones(again, "rulebook.condition.prior_title").getFirst();
        assertThat(finding.gap()).isEqualTo(Gap.JUDGMENT);
        assertThat(finding.basis().confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(finding.found()).extracting(found -> found.words().key()).contains("eligibility.found.overlap");
    }

    /// Luật 15/2003 Điều 21; Luật 06/2022 Điều 21: two times in a row, each taking in three years.
    @Test
    void a_fighter_of_the_nation_was_one_of_the_province_twice_in_a_row() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = person().nothingElseBefore(year).initiatives(Reach.NATION, year);
            assertThat(nominee.held("CSTDT", year - 4, year - 1).counted(law, "CSTDTQ", year))
                    .isEqualTo(MET);
            assertThat(nominee.held("CSTDT", year - 3, year).counted(law, "CSTDTQ", year))
                    .isEqualTo(MET);
            assertThat(nominee.held("CSTDT", year - 1).counted(law, "CSTDTQ", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.held("CSTDT", year - 6, year - 1).counted(law, "CSTDTQ", year))
                    .isEqualTo(NOT_MET);
            assertThat(ones(
                            nominee.held("CSTDT", year - 2, year - 1).judged(law, "CSTDTQ", year),
                            "rulebook.condition.prior_title"))
                    .extracting(Finding.One::gap)
                    .containsExactly(Gap.JUDGMENT);
        }
    }

    @Test
    void an_initiative_from_within_the_six_years_serves_the_nation() {
        var nominee = person().nothingElseBefore(2025).held("CSTDT", 2021, 2024);
        assertThat(nominee.initiatives(Reach.NATION, 2019).counted(R3, "CSTDTQ", 2025))
                .isEqualTo(MET);
        var old = nominee.initiatives(Reach.NATION, 2018).judged(R3, "CSTDTQ", 2025);
        assertThat(old.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(old.gap()).isEqualTo(Gap.JUDGMENT);
    }

    @Test
    void a_revoked_title_breaks_the_row() {
        var nominee = person().nothingElseBefore(2024)
                .initiatives(Reach.PROVINCE, 2024)
                .held("CSTDCS", 2022, 2024)
                .held("CSTDCS", 2023, Past.State.REVOKED, false);
        var judgement = nominee.judged(R2, "CSTDT", 2024);
        assertThat(judgement.verdict()).isEqualTo(NOT_MET);
        assertThat(ones(judgement, "rulebook.condition.prior_title").getFirst().found())
                .extracting(found -> found.words().key())
                .contains("eligibility.found.revoked");
    }

    @Test
    void a_title_proposed_in_the_same_round_counts() {
        var nominee = person().nothingElseBefore(2024)
                .initiatives(Reach.PROVINCE, 2024)
                .held("CSTDCS", 2022, 2023)
                .held("CSTDCS", 2024, Past.State.PROPOSED, false);
        assertThat(nominee.counted(R2, "CSTDT", 2024)).isEqualTo(MET);
    }

    @Test
    void what_is_not_known_is_not_a_no() {
        var judgement = person().held("CSTDCS", 2022, 2024)
                .initiatives(Reach.PROVINCE, 2024)
                .judged(R2, "CSTDT", 2024);
        assertThat(judgement.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(judgement.gap()).isEqualTo(Gap.FACT);
        var finding = ones(judgement, "rulebook.condition.prior_title").getFirst();
        assertThat(finding.mend())
                .extracting(mend -> mend.arguments().getFirst())
                .containsExactly("2023");
    }

    /// NĐ 91/2017 Điều 39 khoản 1: two years excellent in a row and two initiatives in them.
    @Test
    void a_certificate_of_the_province_in_2021_takes_two_years_and_two_initiatives() {
        var nominee = person().nothingElseBefore(2021).rated(Rating.EXCELLENT, 2020, 2021);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, 2020, 2021)
                        .judged(R1, "BKT", 2021)
                        .verdict())
                .isEqualTo(MET);
        var one = nominee.initiatives(Reach.GRASSROOTS, 2021).judged(R1, "BKT", 2021);
        assertThat(one.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(ones(one, "rulebook.condition.initiatives"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
        var broken = person().nothingElseBefore(2021)
                .rated(Rating.EXCELLENT, 2019, 2021)
                .rated(Rating.GOOD, 2020);
        assertThat(ones(broken.judged(R1, "BKT", 2021), "rulebook.condition.rated_years"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
    }

    /// Luật 06/2022 Điều 74 khoản 1 điểm d: two years a fighter of the unit, too; unsure whether with initiatives.
    @Test
    void from_2024_two_years_a_fighter_lead_to_a_certificate_too() {
        var nominee =
                person().nothingElseBefore(2025).held("CSTDCS", 2024, 2025).initiatives(Reach.GRASSROOTS, 2024, 2025);
        assertThat(nominee.judged(R3, "BKT", 2025).verdict()).isEqualTo(MET);
        assertThat(ones(nominee.judged(R3, "BKT", 2025), "rulebook.condition.initiatives"))
                .extracting(one -> one.basis().confidence())
                .contains(Confidence.UNSURE);
    }

    /// CV 5007/BNV-TĐKT 2023: used for a title, it is not used for a form.
    @Test
    void an_initiative_is_used_once() {
        var nominee = person().nothingElseBefore(2025)
                .rated(Rating.EXCELLENT, 2024, 2025)
                .initiatives(Reach.GRASSROOTS, 2025)
                .initiative(2024, Reach.GRASSROOTS, Known.YES, "CSTDCS", 2024);
        assertThat(ones(nominee.judged(R3, "BKT", 2025), "rulebook.condition.initiatives"))
                .extracting(Finding.One::verdict)
                .containsOnly(NOT_MET);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, 2024)
                        .judged(R3, "BKT", 2025)
                        .verdict())
                .isEqualTo(MET);
    }

    @Test
    void before_2023_no_text_at_hand_forbids_to_use_it_again() {
        var nominee = person().nothingElseBefore(2021)
                .rated(Rating.EXCELLENT, 2020, 2021)
                .initiatives(Reach.GRASSROOTS, 2021)
                .initiative(2020, Reach.GRASSROOTS, Known.YES, "CSTDCS", 2020);
        assertThat(ones(nominee.judged(R1, "BKT", 2021), "rulebook.condition.initiatives"))
                .extracting(Finding.One::gap)
                .containsExactly(Gap.JUDGMENT);
    }

    /// Luật 06/2022 Điều 73 khoản 1: a certificate of the province, five years well in a row, three times a fighter.
    @Test
    void a_certificate_of_the_prime_minister_takes_five_years_after_that_of_the_province() {
        for (var law : List.of(R2, R3)) {
            int year = law.day().getYear();
            var nominee = person().nothingElseBefore(year)
                    .held("BKT", year - 5)
                    .rated(Rating.GOOD, year - 4, year - 3, year - 2, year - 1, year);
            assertThat(nominee.held("CSTDCS", year - 3, year - 1, year)
                            .judged(law, "BKTTG", year)
                            .verdict())
                    .isEqualTo(MET);
            var two = nominee.held("CSTDCS", year - 5, year - 1, year).judged(law, "BKTTG", year);
            assertThat(ones(two, "rulebook.condition.held_since"))
                    .extracting(Finding.One::verdict)
                    .containsExactly(NOT_MET);
        }
        var four = person().nothingElseBefore(2024)
                .held("BKT", 2020)
                .held("CSTDCS", 2021, 2022, 2023)
                .rated(Rating.GOOD, 2020, 2021, 2022, 2023, 2024);
        assertThat(ones(four.judged(R2, "BKTTG", 2024), "rulebook.condition.after_form"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
    }

    /// NĐ 65/2014 Điều 23: five years excellent and five initiatives.
    @Test
    void before_2024_the_five_years_had_to_be_excellent_with_five_initiatives() {
        var years = new int[] {2017, 2018, 2019, 2020, 2021};
        var nominee = person().nothingElse(2021).held("BKT", 2016).rated(Rating.EXCELLENT, years);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, years)
                        .judged(R1, "BKTTG", 2021)
                        .verdict())
                .isEqualTo(MET);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, 2018, 2019, 2020, 2021)
                        .judged(R1, "BKTTG", 2021)
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    /// NĐ 152/2025 Điều 33 khoản 7: the next period begins where the last decision's ended.
    @Test
    void the_years_begin_anew_with_the_last_award_of_the_kind() {
        var nominee = person().nothingElseBefore(2025)
                .held("BKT", 2012)
                .held("BKTTG", 2021)
                .held("CSTDCS", 2018, 2019, 2020, 2022, 2023, 2024)
                .rated(Rating.GOOD, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025);
        var now = ones(nominee.judged(R3, "BKTTG", 2025), "rulebook.condition.after_form")
                .getFirst();
        assertThat(now.verdict()).isEqualTo(NOT_MET);
        assertThat(now.found()).extracting(found -> found.words().key()).contains("eligibility.found.counted_from");
        assertThat(nominee.rated(Rating.GOOD, 2026)
                        .judged(Nominee.RULEBOOK.asOf(java.time.LocalDate.of(2026, 12, 15)), "BKTTG", 2026)
                        .verdict())
                .isEqualTo(MET);
    }

    /// NĐ 152/2025 Điều 4 khoản 3.
    @Test
    void what_was_given_for_an_unexpected_feat_carries_nothing_higher() {
        var years = new int[] {2021, 2022, 2023, 2024, 2025};
        var nominee = person().nothingElseBefore(2025).rated(Rating.GOOD, years).held("CSTDCS", 2023, 2024, 2025);
        var feat = nominee.held("BKT", 2020, Past.State.HOLDS, true).judged(R3, "BKTTG", 2025);
        assertThat(ones(feat, "rulebook.condition.after_form"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
        assertThat(nominee.held("BKT", 2020).judged(R3, "BKTTG", 2025).verdict())
                .isEqualTo(MET);
    }

    /// The same, where nobody has said what kind of commendation it was.
    @Test
    void a_form_of_which_nobody_has_said_the_kind_carries_perhaps() {
        var years = new int[] {2021, 2022, 2023, 2024, 2025};
        var nominee = person().nothingElseBefore(2025).rated(Rating.GOOD, years).held("CSTDCS", 2023, 2024, 2025);
        var unsaid = nominee.held("BKT", 2020, Past.State.HOLDS, Known.UNKNOWN);

        assertThat(ones(unsaid.judged(R3, "BKTTG", 2025), "rulebook.condition.after_form"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(CANNOT_TELL);
                    assertThat(finding.found())
                            .extracting(found -> found.words().key())
                            .contains("eligibility.found.unsaid");
                    assertThat(finding.mend()).extracting(Message::key).containsExactly("eligibility.mend.unsaid");
                });
        assertThat(unsaid.held("BKT", 2019).judged(R3, "BKTTG", 2025).verdict()).isEqualTo(MET);
        var late = nominee.held("BKT", 2022, Past.State.HOLDS, Known.UNKNOWN).judged(R3, "BKTTG", 2025);
        assertThat(ones(late, "rulebook.condition.after_form"))
                .extracting(Finding.One::verdict)
                .containsExactly(NOT_MET);
    }

    /// Luật 06/2022 Điều 44, 43, 42: the three classes of the labor order.
    @Test
    void the_labor_order_climbs_by_five_years_each() {
        var years = new int[] {2020, 2021, 2022, 2023, 2024};
        var good =
                person().nothingElse(2024).rated(Rating.GOOD, 2020, 2021, 2022).rated(Rating.EXCELLENT, 2023);
        var third = good.rated(Rating.GOOD, 2024).held("BKTTG", 2019).held("CSTDCS", 2020, 2021, 2022);
        assertThat(third.judged(R2, "HCLD3", 2024).verdict()).isEqualTo(MET);
        assertThat(person().nothingElse(2024)
                        .rated(Rating.GOOD, years)
                        .held("BKTTG", 2019)
                        .held("CSTDCS", 2020, 2021, 2022)
                        .judged(R2, "HCLD3", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);

        var second = good.rated(Rating.EXCELLENT, 2024).held("HCLD3", 2019);
        assertThat(second.held("CSTDT", 2022).judged(R2, "HCLD2", 2024).verdict())
                .isEqualTo(MET);
        assertThat(second.held("CSTDT", 2019).judged(R2, "HCLD2", 2024).verdict())
                .isEqualTo(NOT_MET);
        assertThat(good.rated(Rating.GOOD, 2024)
                        .held("HCLD3", 2019)
                        .held("CSTDT", 2022)
                        .judged(R2, "HCLD2", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);

        var first = person().nothingElse(2024).rated(Rating.GOOD, 2020, 2021).rated(Rating.EXCELLENT, 2022, 2023, 2024);
        assertThat(first.held("HCLD2", 2019)
                        .held("CSTDT", 2021, 2024)
                        .judged(R2, "HCLD1", 2024)
                        .verdict())
                .isEqualTo(MET);
        assertThat(first.held("HCLD2", 2019)
                        .held("CSTDT", 2024)
                        .judged(R2, "HCLD1", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(first.held("HCLD2", 2020)
                        .held("CSTDT", 2021, 2024)
                        .judged(R2, "HCLD1", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    void where_no_source_states_a_standard_a_person_looks_it_up() {
        var judgement = person().nothingElseBefore(2021).judged(R1, "HCLD1", 2021);
        assertThat(judgement.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(ones(judgement, "eligibility.rule.silent")).hasSize(1);
    }

    @Test
    void a_certificate_of_the_unit_is_for_a_person_to_judge() {
        for (var law : List.of(R1, R2, R3)) {
            var judgement = person().judged(law, "GK", law.day().getYear());
            assertThat(judgement.verdict()).isEqualTo(CANNOT_TELL);
            assertThat(judgement.gap()).isEqualTo(Gap.JUDGMENT);
            assertThat(judgement.counted()).isFalse();
        }
    }

    @Test
    void awards_of_others_and_of_other_times_are_refused_in_words() {
        assertThat(ones(person().judged(R2, "TTLDTT", 2024), "eligibility.rule.other_subject"))
                .hasSize(1);
        assertThat(ones(person().judged(R1, "XPTB", 2021), "eligibility.rule.not_held"))
                .hasSize(1);
    }

    @Test
    void a_title_tells_how_the_year_was_rated() {
        var nominee = person().nothingElseBefore(2024).held("LDTT", 2024);
        assertThat(nominee.counted(R2, "LDTT", 2024)).isEqualTo(MET);
        assertThat(nominee.judged(R2, "LDTT", 2024).already()).isNotNull();
    }
}
